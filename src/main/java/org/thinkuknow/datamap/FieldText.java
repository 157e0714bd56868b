package org.thinkuknow.datamap;

import org.thinkuknow.datamap.MappedColumn.Protection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may see and change which field, as Markdown: the fields of each table, those that are sealed or hashed apart. */
final class FieldText {

    private static final String HEAD = """
            # Who sees and changes which field

            Made from the data map by `./run data-map --fields`; a test holds this page to it. A party sees a field of a row that is
            theirs: of their case, school or person; which that is, services decide ([contract.md](contract.md)). Of a case that is closed
            to somebody they see nothing, whatever their role (decision 0116). What is kept as a hash alone nobody sees: the application
            compares it. `EveryFieldIT` looks for what is sealed in what services give to each role (decision 0125).
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
                + activity.tables().stream().flatMap(FieldText::lines).collect(Collectors.joining());
    }

    private static Stream<String> lines(MappedTable table) {
        return Stream.of(Protection.values())
                .filter(how -> table.columns().stream().anyMatch(column -> column.protection() == how))
                .map(how -> "| `%s`: %s | %s | %s | %s |\n"
                        .formatted(
                                table.name(),
                                named(table.columns(), how),
                                how.words(),
                                how == Protection.HASHED ? Party.NOBODY.words() : words(table.seenBy()),
                                how == Protection.HASHED ? Party.APPLICATION.words() : words(table.changedBy())));
    }

    private static String named(List<MappedColumn> columns, Protection how) {
        return columns.stream()
                .filter(column -> column.protection() == how)
                .map(MappedColumn::name)
                .collect(Collectors.joining(", "));
    }

    private static String words(Set<Party> parties) {
        return parties.stream().map(Party::words).collect(Collectors.joining(", "));
    }
}
