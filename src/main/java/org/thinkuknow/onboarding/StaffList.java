package org.thinkuknow.onboarding;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a list of colleagues as a spreadsheet writes it: a name and an e-mail address in each line, in either order, parted by commas,
 * semicolons or tabs, with a heading or without. A first name and a surname may have a column each, if a heading says so, or stand in one
 * cell with the surname first. Further columns, such as a class, are left out.
 */
final class StaffList {

    static final int MOST = 200;
    private static final int LONGEST = 200_000;
    private static final Set<String> FIRST = Set.of("first name", "forename", "given name", "firstname");
    private static final Set<String> LAST = Set.of("surname", "last name", "family name", "lastname");
    private static final Set<String> HEADINGS = Set.of(
            "name",
            "full name",
            "surname, first name",
            "email",
            "e-mail",
            "mail",
            "email address",
            "e-mail address",
            "class");
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("^([^,]*[^,\\s])\\s*+,\\s*+(?!PhD|Jr|Sr)(\\p{Lu}\\p{Ll}[^,]*)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StaffList() {}

    /** A line with somebody in it. */
    record Line(int number, String name, String mail) {

        /** Never the name or the address: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * The lines that are not empty, without a heading.
     *
     * @throws OnboardingRefused if it has too many, or cannot be read
     */
    static List<Line> read(String text) {
        if (text.length() > LONGEST) {
            throw tooLong();
        }
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(plain))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        var lines = new ArrayList<Line>();
        try (var records = format.parse(new StringReader(plain))) {
            var number = 1;
            var names = new Names(-1, -1);
            for (var record : records) {
                if (lines.isEmpty() && isHeading(record)) {
                    names = new Names(place(record, FIRST), place(record, LAST));
                } else if (!isEmpty(record)) {
                    lines.add(line(number, record, names));
                }
                if (lines.size() > MOST) {
                    throw tooLong();
                }
                number = Math.toIntExact(records.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new OnboardingRefused("We could not read the whole list: a quotation mark may not be closed.");
        }
        if (lines.isEmpty()) {
            throw new OnboardingRefused(
                    "The list is empty. Please give one person per line: a name and an e-mail address.");
        }
        return lines;
    }

    private static OnboardingRefused tooLong() {
        return new OnboardingRefused("That list is too long. Please give at most %d people at a time.".formatted(MOST));
    }

    /** What parts the cells of the first line that has somebody in it. */
    private static String separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of("\t", ";").filter(first::contains).findFirst().orElse(",");
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static boolean isHeading(CSVRecord record) {
        return Stream.of(HEADINGS, FIRST, LAST).anyMatch(each -> place(record, each) >= 0)
                && record.stream().noneMatch(cell -> cell.contains("@"));
    }

    /** The first column that is headed so; -1 if none is. */
    private static int place(CSVRecord record, Set<String> headings) {
        return IntStream.range(0, record.size())
                .filter(each -> headings.contains(record.get(each).strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    /** In which columns the parts of a name stand; -1 where there is no such column. */
    private record Names(int first, int last) {

        /** The name in a line that has both; empty in any other. */
        Optional<String> in(CSVRecord record) {
            return first < 0 || last < 0 || record.size() <= Math.max(first, last)
                    ? Optional.empty()
                    : Optional.of(
                            record.get(first).strip() + " " + record.get(last).strip());
        }
    }

    /** The address is the first cell with an @ in it; the name stands where the heading says, or in the first other cell. */
    private static Line line(int number, CSVRecord record, Names names) {
        var mail =
                record.stream().filter(cell -> cell.contains("@")).findFirst().orElse("");
        var name = names.in(record)
                .orElseGet(() -> record.stream()
                        .filter(cell -> !cell.isBlank() && !cell.equals(mail))
                        .findFirst()
                        .map(StaffList::turned)
                        .orElse(""));
        return new Line(number, name.strip(), mail.strip());
    }

    /** "Lovelace, Ada" is Ada Lovelace; "Ada Lovelace, MBE" is turned by nobody. */
    private static String turned(String name) {
        var parts = SURNAME_FIRST.matcher(name.strip());
        return parts.matches() ? parts.group(2) + " " + parts.group(1) : name;
    }
}
