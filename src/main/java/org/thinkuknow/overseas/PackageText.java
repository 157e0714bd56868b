package org.thinkuknow.overseas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written in a package; it checks itself when made. What is missing stands in nobody's way until somebody wants to give it to the
 * second officer.
 *
 * @param fields    by field; one that is not filled in is not there
 * @param countries that are to be told, ISO 3166 alpha-2
 * @param bureaus   which bureaus or forces of those countries, by their ids in the directory
 * @param rights    what was assessed of each country, by its letters
 */
public record PackageText(
        Map<PackageField, String> fields,
        Set<String> countries,
        Set<String> bureaus,
        Map<String, Map<RightsStep, String>> rights) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws PackageRefused with a sentence for each field that cannot stay as it is
     */
    public PackageText {
        var wrong = new ArrayList<String>();
        var kept = checked(PackageField.class, fields, "", wrong);
        var assessed = new TreeMap<String, Map<RightsStep, String>>();
        rights.forEach((country, steps) -> {
            var some = checked(RightsStep.class, steps, JourneyLeg.nameOf(country) + ", ", wrong);
            if (!some.isEmpty()) {
                assessed.put(country, Map.copyOf(some));
            }
        });
        lines(kept, PackageField.JOURNEY).forEach(line -> noteWrong(line, wrong));
        lines(kept, PackageField.PEOPLE)
                .filter(line -> !isPerson(line))
                .findAny()
                .ifPresent(line -> wrong.add(
                        "%s: each line begins with suspect, convicted, victim or witness, then a semicolon and the name."
                                .formatted(PackageField.PEOPLE.label())));
        JourneyLeg.complaint(Stream.concat(countries.stream(), rights.keySet().stream())
                        .collect(Collectors.toSet()))
                .ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            throw new PackageRefused(wrong);
        }
        fields = Map.copyOf(kept);
        countries = new TreeSet<>(countries);
        bureaus = new TreeSet<>(bureaus);
        rights = assessed;
    }

    private static <F extends Enum<F> & PackageInput> Map<F, String> checked(
            Class<F> type, Map<F, String> typed, String where, Collection<String> wrong) {
        var kept = new EnumMap<F, String>(type);
        typed.forEach((field, text) -> {
            var stripped = text.replace("\r\n", "\n").strip();
            if (!stripped.isEmpty()) {
                field.complaint(stripped)
                        .ifPresentOrElse(
                                sentence -> wrong.add("%s%s: %s".formatted(where, field.label(), sentence)),
                                () -> kept.put(field, stripped));
            }
        });
        return kept;
    }

    private static void noteWrong(String line, Collection<String> wrong) {
        try {
            JourneyLeg.parse(line);
        } catch (PackageRefused e) {
            wrong.add(e.getMessage());
        }
    }

    private static boolean isPerson(String line) {
        var parts = line.split(";", 2);
        return parts.length == 2
                && PackageOptions.CATEGORIES.contains(parts[0].strip().toLowerCase(Locale.ROOT))
                && !parts[1].isBlank();
    }

    static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> lines(Map<PackageField, String> fields, PackageField field) {
        return fields.getOrDefault(field, "").lines().filter(line -> !line.isBlank());
    }

    /** What stands in a field; empty if nothing does. */
    public String text(PackageField field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a field is filled in. */
    boolean has(PackageField field) {
        return fields.containsKey(field);
    }

    /** Whether a choice was made in a field. */
    boolean is(PackageField field, String choice) {
        return text(field).equals(choice);
    }

    /** What people read of a field: of a choice, its words. */
    public String words(PackageField field) {
        return field.options().getOrDefault(text(field), text(field));
    }

    /** What was assessed of a country. */
    public Map<RightsStep, String> rights(String country) {
        return rights.getOrDefault(country, Map.of());
    }

    /** The legs of the journey, in their order. */
    public List<JourneyLeg> legs() {
        return lines(fields, PackageField.JOURNEY).map(JourneyLeg::parse).toList();
    }

    /** Other people who are named, by line: their category, then their name. */
    List<List<String>> people() {
        return lines(fields, PackageField.PEOPLE)
                .map(line -> Stream.of(line.split(";", 2)).map(String::strip).toList())
                .toList();
    }

    /** The same with what was assessed of the countries in the place of what stood there. */
    PackageText withRights(Map<String, Map<RightsStep, String>> assessed) {
        return new PackageText(fields, countries, bureaus, assessed);
    }

    /** What a package begins with. */
    static PackageText of(NewPackage begun) {
        var subject = begun.subject();
        var fields = new EnumMap<PackageField, String>(PackageField.class);
        fields.put(PackageField.NAME, subject.name());
        fields.put(PackageField.OTHER_NAMES, String.join(", ", subject.otherNames()));
        fields.put(
                PackageField.BORN, subject.born() == null ? "" : subject.born().toString());
        fields.put(PackageField.SEX, subject.sex());
        fields.put(PackageField.NATIONALITY, subject.nationality());
        fields.put(PackageField.DOCUMENT, subject.document());
        fields.put(PackageField.CERTAINTY, subject.certainty().name());
        fields.put(
                PackageField.JOURNEY,
                begun.legs().stream().map(JourneyLeg::line).collect(Collectors.joining("\n")));
        fields.put(PackageField.RISK_BAND, begun.risk().band());
        fields.put(PackageField.RISK_TOOL, begun.risk().tool());
        fields.put(PackageField.RISK_BASIS, begun.risk().basis());
        return new PackageText(fields, Set.copyOf(begun.countries()), Set.of(), Map.of());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PackageText[%d fields]".formatted(fields.size());
    }
}
