package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands the lines of one list. A line whose cells have slipped into other columns is refused, whatever it still says. */
class EntryReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{5,7}");
    /** A fraction of nothing, gaps, and zeros before it, as spreadsheets write numbers. */
    private static final Pattern NO_DIGIT_OF_IT = Pattern.compile("\\.0+$|[ -]|^0+");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_STREET = 300;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_AUTHORITY = 120;
    /** Some lists of Wales and Scotland have the town as the last line of an address. */
    private static final List<Column> ADDRESS =
            List.of(Column.STREET, Column.STREET_2, Column.STREET_3, Column.STREET_4);

    private static final Map<Column, Predicate<String>> SHAPES = new EnumMap<>(Map.of(
            Column.AUTHORITY_NUMBER,
            like("\\d{1,3}"),
            Column.AUTHORITY_CODE,
            like("[A-Z]\\d{8}"),
            Column.TYPE,
            like("\\d{1,2}"),
            Column.YOUNGEST,
            like("\\d{1,2}"),
            Column.OLDEST,
            like("\\d{1,2}"),
            Column.OPENED,
            cell -> WrittenDate.of(cell).isPresent(),
            Column.CLOSED,
            cell -> WrittenDate.of(cell).isPresent(),
            Column.POSTCODE,
            UkPostcode::isPossible,
            Column.TOWN,
            cell -> cell.length() <= LONGEST_PLACE && !cell.contains("@") && !cell.startsWith("http"),
            Column.AUTHORITY,
            cell -> cell.length() <= LONGEST_AUTHORITY));

    /** In England's register, schools of Wales have numbers that begin with a four. */
    private static final Pattern WELSH = Pattern.compile("4\\d{5}");

    private static final Set<String> ABROAD = Set.of("10", "25", "37");
    private static final Pattern ISLAND = Pattern.compile("(JE|GY|IM)\\d.*");

    private final Heading heading;
    private final LocalDate day;

    /** @param day the day of the list */
    EntryReader(Heading heading, LocalDate day) {
        this.heading = heading;
        this.day = day;
    }

    /**
     * What a line says.
     *
     * @throws RefusedLine with the reason
     */
    RegisterEntry entry(List<String> cells) {
        checkShape(cells);
        var name = cell(cells, Column.NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().noneMatch(Character::isLetter)) {
            throw refused(Column.NAME, "is not a school's name");
        }
        var opened = day(cells, Column.OPENED);
        var closed = day(cells, Column.CLOSED);
        var address = ADDRESS.stream()
                .map(column -> cell(cells, column))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        var town = cell(cells, Column.TOWN);
        if (!heading.has(Column.TOWN) && address.size() > 1) {
            town = address.removeLast();
        }
        var number = number(cell(cells, Column.NUMBER), Column.NUMBER);
        return new RegisterEntry(
                number,
                nation(number, cells),
                name,
                shortened(String.join(", ", address), LONGEST_STREET),
                shortened(town, LONGEST_PLACE),
                UkPostcode.written(cell(cells, Column.POSTCODE)),
                cell(cells, Column.AUTHORITY),
                cell(cells, Column.AUTHORITY_CODE),
                WebsiteHost.of(cell(cells, Column.WEBSITE)),
                status(cells, opened, closed),
                phase(cells),
                age(cells, Column.YOUNGEST),
                age(cells, Column.OLDEST),
                opened,
                closed);
    }

    /**
     * The school that came after another, if that is what the line says.
     *
     * @throws RefusedLine with the reason
     */
    Stream<Successor> successor(List<String> cells) {
        var number = number(cell(cells, Column.NUMBER), Column.NUMBER);
        var linked = number(cell(cells, Column.LINKED), Column.LINKED);
        return cell(cells, Column.LINK_TYPE).startsWith("Successor")
                ? Stream.of(new Successor(number, linked))
                : Stream.empty();
    }

    private void checkShape(List<String> cells) {
        if (cells.stream().skip(heading.width()).anyMatch(cell -> !cell.isBlank())) {
            throw new RefusedLine("it has more cells than the heading");
        }
        SHAPES.forEach((column, shape) -> {
            var cell = cell(cells, column);
            if (!cell.isEmpty() && !shape.test(cell)) {
                throw refused(column, "has something else in it; its cells are shifted");
            }
        });
        var elsewhere = Stream.concat(ADDRESS.stream(), Stream.of(Column.TOWN))
                .anyMatch(column -> UkPostcode.is(cell(cells, column)));
        if (elsewhere && !UkPostcode.is(cell(cells, Column.POSTCODE))) {
            throw refused(Column.POSTCODE, "has its postcode in another column; its cells are shifted");
        }
    }

    private String number(String cell, Column column) {
        var digits = NO_DIGIT_OF_IT.matcher(cell).replaceAll("");
        if (!NUMBER.matcher(digits).matches()) {
            throw refused(column, "is not a number of a school");
        }
        return switch (heading.list()) {
            case WALES -> "w" + digits;
            case SCOTLAND -> "s" + digits;
            case NORTHERN_IRELAND -> "n" + digits;
            default -> digits;
        };
    }

    private Nation nation(String number, List<String> cells) {
        var postcode = cell(cells, Column.POSTCODE);
        return switch (heading.list()) {
            case WALES -> Nation.WALES;
            case SCOTLAND -> Nation.SCOTLAND;
            case NORTHERN_IRELAND -> Nation.NORTHERN_IRELAND;
            default -> {
                if (WELSH.matcher(number).matches()
                        || cell(cells, Column.AUTHORITY_CODE).startsWith("W")) {
                    yield Nation.WALES;
                }
                yield ABROAD.contains(cell(cells, Column.TYPE))
                                || ISLAND.matcher(postcode).matches()
                                || !postcode.isEmpty() && !UkPostcode.is(postcode)
                        ? Nation.ELSEWHERE
                        : Nation.ENGLAND;
            }
        };
    }

    private SchoolStatus status(List<String> cells, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        if (!heading.has(Column.STATUS)) {
            return SchoolStatus.on(day, opened, closed);
        }
        return SchoolStatus.written(cell(cells, Column.STATUS))
                .orElseThrow(() -> refused(Column.STATUS, "has a status that we do not know"));
    }

    private Phase phase(List<String> cells) {
        var said = heading.has(Column.PHASE)
                ? cell(cells, Column.PHASE)
                : Stream.of(Column.PRIMARY, Column.SECONDARY, Column.SPECIAL)
                        .filter(column -> cell(cells, column).equalsIgnoreCase("yes"))
                        .map(Column::name)
                        .collect(Collectors.joining(" "));
        if (said.equals("PRIMARY SECONDARY")) {
            return Phase.ALL_THROUGH;
        }
        return said.chars().allMatch(Character::isDigit) && !said.isEmpty()
                ? Phase.ofCode(said)
                        .orElseThrow(() -> refused(Column.PHASE, "has something else in it; its cells are shifted"))
                : Phase.ofWords(said);
    }

    private @Nullable Integer age(List<String> cells, Column column) {
        var cell = cell(cells, column);
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private @Nullable LocalDate day(List<String> cells, Column column) {
        return WrittenDate.of(cell(cells, column)).orElse(null);
    }

    private String cell(List<String> cells, Column column) {
        return heading.cell(cells, column);
    }

    private RefusedLine refused(Column column, String why) {
        return new RefusedLine("the column “%s” %s".formatted(heading.list().nameOf(column), why));
    }

    private static Predicate<String> like(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    /** A school, and one that came after it. */
    record Successor(String number, String successor) {}
}
