package org.thinkuknow.datamap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may see and change which field, as Markdown: the fields of each table, each kind apart. */
final class FieldText {

    private static final String HEAD = """
            # Who sees and changes which field

            Made from the data map by `./run data-map --fields`; a test holds this page to it. A party sees a field of a row that is
            theirs: of their case, school or person; which that is, services decide ([contract.md](contract.md)). Of a case that is closed
            to somebody they see nothing, whatever their role (decision 0116). Who is not named is not to see the field; who is named sees
            it where a page or paper of theirs shows it. Changed by: whoever sets it by what they do, and what is written along with
            that, such as who it was and when; below a table stands what nobody changes any more once it is signed, sent or written.
            Erasing is no change and has its own rules; a backup that the operator puts back brings back all of it
            ([running.md](running.md)). What is kept as a hash alone nobody sees: the application compares it. `EveryFieldIT` looks
            for words of what is sealed in what services give to each role (decision 0125 says what it does not see).
            """;

    private final DataMap map;

    FieldText(DataMap map) {
        this.map = map;
    }

    @Override
    public String toString() {
        return HEAD + map.activities().stream().map(FieldText::activity).collect(Collectors.joining());
    }

    private static String activity(MappedActivity activity) {
        return "\n## %s\n\n| fields | kept | seen by | changed by |\n|---|---|---|---|\n".formatted(activity.name())
                + activity.tables().stream().flatMap(FieldText::lines).collect(Collectors.joining())
                + unchanged(activity);
    }

    /** Which rows nobody changes any more, and since when. */
    private static String unchanged(MappedActivity activity) {
        var lines = activity.tables().stream()
                .filter(table -> !table.unchanged().isEmpty())
                .map(table -> "- `%s`: changed by nobody %s\n".formatted(table.name(), table.unchanged()))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    /** A line for each kind of field: who sees it, who changes it and how it is kept. */
    private static Stream<String> lines(MappedTable table) {
        return table.columns().stream()
                .sorted(Comparator.comparing(MappedColumn::protection))
                .collect(Collectors.groupingBy(
                        column -> " | %s | %s | %s |\n"
                                .formatted(
                                        column.protection().words(), words(column.seenBy()), words(column.changedBy())),
                        LinkedHashMap::new,
                        Collectors.mapping(MappedColumn::name, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(line -> "| `%s`: %s%s".formatted(table.name(), line.getValue(), line.getKey()));
    }

    private static String words(Set<Party> parties) {
        return parties.stream().map(Party::words).collect(Collectors.joining(", "));
    }
}
