package org.thinkuknow.outreach;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checklist before a visit, and how things are called in each nation, from content/outreach. */
public class VisitWords {

    private static final String CHECKLIST = "outreach/checklist.yaml";
    private static final String NATIONS = "outreach/nations.yaml";

    private final List<CheckPoint> points;
    private final Map<String, NationWords> nations;

    VisitWords(List<CheckPoint> points, Map<String, NationWords> nations) {
        this.points = points;
        this.nations = nations;
    }

    /** Reads both files; whatever is wrong is added to the problems. */
    public static VisitWords read(ContentFiles files, Problems problems) {
        var nations = new LinkedHashMap<String, NationWords>();
        var whole = Entry.parse(NATIONS, 1, files.text(NATIONS).orElse(""), problems);
        whole.list().forEach(entry -> nation(entry, nations));
        if (!nations.keySet().containsAll(NationWords.KEYS)) {
            whole.wrong("Each of england, wales, scotland and northern-ireland must be here.");
        }
        var ids = new HashSet<String>();
        var points = Entry.parse(CHECKLIST, 1, files.text(CHECKLIST).orElse(""), problems).list().stream()
                .map(entry -> point(entry, ids))
                .toList();
        return new VisitWords(points, nations);
    }

    private static void nation(Entry entry, Map<String, NationWords> nations) {
        entry.onlyKeys("id", "name", "lead", "guidance", "care", "check", "visitors");
        var key = entry.text("id");
        if (!NationWords.KEYS.contains(key)) {
            entry.wrong("id", "`id` must be england, wales, scotland or northern-ireland.");
        }
        var words = new NationWords(
                key,
                entry.text("name"),
                entry.text("lead"),
                entry.text("guidance"),
                entry.text("care"),
                entry.text("check"),
                entry.text("visitors"));
        if (nations.put(key, words) != null) {
            entry.wrong("id", "The nation `%s` is here twice.".formatted(key));
        }
    }

    private static CheckPoint point(Entry entry, Set<String> ids) {
        entry.onlyKeys("id", "text");
        if (!ids.add(entry.text("id"))) {
            entry.wrong("id", "The id `%s` is used twice; give this point one of its own.".formatted(entry.text("id")));
        }
        return new CheckPoint(entry.text("id"), entry.text("text"));
    }

    /** Every nation, in the order of the file. */
    public List<NationWords> nations() {
        return List.copyOf(nations.values());
    }

    /** How things are called in a nation. */
    public NationWords of(String nation) {
        return Optional.ofNullable(nations.get(nation)).orElseThrow();
    }

    /** The checklist in the words of a nation, in its order. */
    public List<CheckPoint> checklist(String nation) {
        var words = of(nation);
        return points.stream()
                .map(point -> new CheckPoint(point.id(), words.in(point.text())))
                .toList();
    }

    boolean isPoint(String id) {
        return points.stream().anyMatch(point -> point.id().equals(id));
    }

    /** What of the checklist is not done yet, as sentences. */
    List<String> open(String nation, Set<String> done) {
        return checklist(nation).stream()
                .filter(point -> !done.contains(point.id()))
                .map(point -> "Not ticked yet: " + point.text())
                .toList();
    }
}
