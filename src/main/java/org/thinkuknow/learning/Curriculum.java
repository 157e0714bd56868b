package org.thinkuknow.learning;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.CurriculumPoint.Subject;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where lessons fit in the English curriculum, from one file. */
public final class Curriculum {

    private static final String FILE = "curriculum.yaml";

    private final List<CurriculumPoint> points;

    private Curriculum(List<CurriculumPoint> points) {
        this.points = points;
    }

    /** Reads the file; whatever is wrong with it is added to the problems. */
    public static Curriculum read(ContentFiles files, Problems problems) {
        var ids = new HashSet<String>();
        return new Curriculum(Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list().stream()
                .map(entry -> point(entry, ids))
                .toList());
    }

    private static CurriculumPoint point(Entry entry, Set<String> ids) {
        entry.onlyKeys("id", "subject", "stage", "says");
        if (!ids.add(entry.text("id"))) {
            entry.wrong("id", "The id `%s` is used twice; give this one of its own.".formatted(entry.text("id")));
        }
        var subject = Stream.of(Subject.values())
                .filter(each -> word(each).equals(entry.text("subject")))
                .findFirst();
        if (subject.isEmpty()) {
            entry.wrong("subject", "`subject` must be computing or relationships.");
        }
        return new CurriculumPoint(
                entry.text("id"), subject.orElse(Subject.COMPUTING), entry.text("stage"), entry.text("says"));
    }

    /** Everything that lessons may name. */
    public List<CurriculumPoint> all() {
        return points;
    }

    /** What a lesson's head names under a subject; a missing list and an unknown id are problems. */
    List<CurriculumPoint> named(Entry head, Subject subject) {
        var entries = head.list(word(subject));
        if (entries.isEmpty() && head.keys().contains(word(subject))) {
            head.wrong(word(subject), "Name at least one id of content/%s here.".formatted(FILE));
        }
        return entries.stream().flatMap(entry -> point(entry, subject).stream()).toList();
    }

    private Optional<CurriculumPoint> point(Entry entry, Subject subject) {
        var point = points.stream()
                .filter(each -> each.subject() == subject && each.id().equals(entry.text()))
                .findFirst();
        if (point.isEmpty()) {
            entry.wrong("content/%s has no `%s` of the subject %s; name one that it has."
                    .formatted(FILE, entry.text(), word(subject)));
        }
        return point;
    }

    static String word(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
