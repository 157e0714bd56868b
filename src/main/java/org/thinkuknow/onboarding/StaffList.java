package org.thinkuknow.onboarding;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a list of colleagues as a spreadsheet writes it: a name and an e-mail address in each line, in either order, parted by commas,
 * semicolons or tabs, with a heading or without. Further columns, such as a class, are left out.
 */
final class StaffList {

    static final int MOST = 200;
    private static final int LONGEST = 200_000;
    private static final Set<String> HEADINGS = Set.of(
            "name",
            "full name",
            "first name",
            "surname",
            "email",
            "e-mail",
            "mail",
            "email address",
            "e-mail address",
            "class");
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
            for (var record : records) {
                if (!isEmpty(record) && !(lines.isEmpty() && isHeading(record))) {
                    lines.add(line(number, record));
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
                    "The list is empty. Please paste one person per line: a name and an e-mail address.");
        }
        return lines;
    }

    private static OnboardingRefused tooLong() {
        return new OnboardingRefused(
                "That list is too long. Please paste at most %d people at a time.".formatted(MOST));
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
        return record.stream().anyMatch(cell -> HEADINGS.contains(cell.strip().toLowerCase(Locale.ROOT)))
                && record.stream().noneMatch(cell -> cell.contains("@"));
    }

    /** The address is the first cell with an @ in it; the name the first other one. */
    private static Line line(int number, CSVRecord record) {
        var mail =
                record.stream().filter(cell -> cell.contains("@")).findFirst().orElse("");
        var name = record.stream()
                .filter(cell -> !cell.isBlank() && !cell.equals(mail))
                .findFirst()
                .orElse("");
        return new Line(number, name.strip(), mail.strip());
    }
}
