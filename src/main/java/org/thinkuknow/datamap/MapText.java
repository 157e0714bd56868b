package org.thinkuknow.datamap;

import org.thinkuknow.datamap.MappedColumn.Protection;

import java.util.stream.Collectors;

/** The data map as Markdown: what nothing erases first, then each table with its columns, then the law. */
final class MapText {

    private final DataMap map;
    private final StringBuilder text = new StringBuilder();

    MapText(DataMap map) {
        this.map = map;
    }

    @Override
    public String toString() {
        text.setLength(0);
        text.append("# Data map\n\n%d tables with %d columns: %d sealed, %d kept as a hash alone.\n"
                .formatted(
                        map.tables().size(),
                        map.tables().stream()
                                .mapToInt(table -> table.columns().size())
                                .sum(),
                        count(Protection.SEALED),
                        count(Protection.HASHED)));
        text.append("\n## What nothing erases by itself\n\n");
        map.terms().stream()
                .filter(term -> term.by().isEmpty())
                .forEach(term -> text.append("- %s: %s\n"
                        .formatted(
                                term.words(),
                                map.tables().stream()
                                        .filter(table -> table.kept().contains(term.id()))
                                        .map(table -> "`" + table.name() + "`")
                                        .collect(Collectors.joining(", ")))));
        map.activities().forEach(this::activity);
        text.append("\n## Lawful grounds\n\n| id | | UK GDPR | a competent authority |\n|---|---|---|---|\n");
        map.grounds()
                .forEach(ground -> text.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                ground.id(),
                                ground.name(),
                                ground.ukGdpr(),
                                ground.part3().orElse("-"))));
        return text.toString();
    }

    private long count(Protection protection) {
        return map.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.protection() == protection)
                .count();
    }

    private void activity(MappedActivity activity) {
        text.append("\n## %s\n\nModule: %s. Controller: %s.\n"
                .formatted(activity.name(), activity.modules(), activity.controller()));
        activity.tables().forEach(this::table);
    }

    private void table(MappedTable table) {
        text.append("\n### %s\n\n%s.\n\n| | |\n|---|---|\n".formatted(table.name(), table.purpose()));
        row("about", table.about());
        row("why", table.why());
        row(
                "lawful ground",
                table.basis().stream()
                        .map(id -> "%s (`%s`)".formatted(map.ground(id).name(), id))
                        .collect(Collectors.joining("; ")));
        row("who reads it", table.readers());
        row("how long", table.kept().stream().map(this::term).collect(Collectors.joining("; ")));
        row("where it goes", table.goes());
        text.append("\n| column | what | kept |\n|---|---|---|\n");
        table.columns()
                .forEach(column -> text.append("| `%s` | %s | %s |\n"
                        .formatted(
                                column.name(),
                                column.words(),
                                column.protection().words())));
    }

    private String term(String id) {
        var term = map.term(id);
        return term.words() + term.by().map(by -> ". Erased by: " + by).orElse(". Nothing erases it by itself");
    }

    private void row(String key, String words) {
        text.append("| %s | %s |\n".formatted(key, words));
    }
}
