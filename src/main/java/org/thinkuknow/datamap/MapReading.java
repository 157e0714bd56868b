package org.thinkuknow.datamap;

import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files of the data map. What a file says at its top holds for each of its tables that says nothing else. */
final class MapReading {

    private static final String GROUNDS = "bases.yaml";
    private static final String TERMS = "keeping.yaml";
    private static final String SEEN = ColumnReading.SEEN;
    private static final String CHANGED = ColumnReading.CHANGED;
    private static final String UNCHANGED = "unchanged";

    private final Map<String, String> texts;
    private final Problems problems;
    private final Set<String> tables = new HashSet<>();

    MapReading(Map<String, String> texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    DataMap read() {
        var grounds = parse(GROUNDS).list().stream().map(MapReading::ground).toList();
        var terms = parse(TERMS).list().stream().map(MapReading::term).toList();
        var known = new KnownIds(
                grounds.stream().map(LawfulGround::id).collect(Collectors.toSet()),
                terms.stream().map(KeepingTerm::id).collect(Collectors.toSet()));
        var activities = texts.keySet().stream()
                .filter(file -> !file.equals(GROUNDS) && !file.equals(TERMS))
                .sorted()
                .map(file -> activity(parse(file), known))
                .toList();
        return new DataMap(grounds, terms, activities);
    }

    private Entry parse(String file) {
        return Entry.parse(file, 1, texts.getOrDefault(file, ""), problems);
    }

    private static LawfulGround ground(Entry entry) {
        entry.onlyKeys("id", "name", "uk-gdpr", "part-3");
        return new LawfulGround(
                entry.text("id"), entry.text("name"), entry.text("uk-gdpr"), entry.optionalText("part-3"));
    }

    private static KeepingTerm term(Entry entry) {
        entry.onlyKeys("id", "words", "by");
        return new KeepingTerm(entry.text("id"), entry.text("words"), entry.optionalText("by"));
    }

    private MappedActivity activity(Entry file, KnownIds known) {
        file.onlyKeys(
                "module",
                "activity",
                "controller",
                "about",
                "why",
                "basis",
                "readers",
                "kept",
                "goes",
                SEEN,
                CHANGED,
                "tables");
        return new MappedActivity(
                file.text("module"),
                file.text("activity"),
                file.optionalText("controller").orElse(MappedActivity.WHOEVER_RUNS_IT),
                file.list("tables").stream()
                        .map(table -> table(table, file, known))
                        .toList());
    }

    private MappedTable table(Entry table, Entry file, KnownIds known) {
        table.onlyKeys(
                "name", "for", "about", "why", "basis", "readers", "kept", "goes", SEEN, CHANGED, UNCHANGED, "columns");
        var name = table.text("name");
        if (!tables.add(name)) {
            table.wrong("name", "The table `%s` is mapped twice; take one out.".formatted(name));
        }
        var seenBy = parties(SEEN, table, file);
        var changedBy = parties(CHANGED, table, file);
        var columns = new ColumnReading(seenBy, changedBy);
        return new MappedTable(
                name,
                table.text("for"),
                inherited("about", table, file),
                inherited("why", table, file),
                ids("basis", table, file, known.grounds()),
                inherited("readers", table, file),
                ids("kept", table, file, known.terms()),
                inherited("goes", table, file),
                seenBy,
                changedBy,
                table.optionalText(UNCHANGED).orElse(""),
                table.list("columns").stream().map(columns::column).toList());
    }

    private static String inherited(String key, Entry table, Entry file) {
        var found = table.optionalText(key).or(() -> file.optionalText(key));
        if (found.isEmpty()) {
            table.wrong("`%s` is missing here and at the top of the file.".formatted(key));
        }
        return found.orElse("");
    }

    private static List<String> ids(String key, Entry table, Entry file, Set<String> known) {
        var ids = Arrays.stream(inherited(key, table, file).split(","))
                .map(String::strip)
                .toList();
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> table.wrong("`%s` names `%s`, which is not known.".formatted(key, id)));
        return ids;
    }

    private static Set<Party> parties(String key, Entry table, Entry file) {
        return Party.named(
                inherited(key, table, file),
                each -> table.wrong("`%s` names `%s`, which is nobody that is known.".formatted(key, each)));
    }

    /** The ids that tables may name. */
    private record KnownIds(Set<String> grounds, Set<String> terms) {}
}
