package org.thinkuknow.ask;

import org.thinkuknow.content.Article;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.learning.Strand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one answer and checks what answers must keep to. */
final class AnswerReader {

    static final String FOLDER = "ask/";
    private static final String WHAT_TO_DO = "What to do now";
    private static final String WHO_HELPS = "Who can help";
    private static final int FEWEST_WAYS = 3;

    private final ContentFiles files;
    private final Lessons lessons;
    private final Helplines helplines;
    private final Problems problems;
    private final Map<String, List<Entry>> related = new HashMap<>();

    AnswerReader(ContentFiles files, Lessons lessons, Helplines helplines, Problems problems) {
        this.files = files;
        this.lessons = lessons;
        this.helplines = helplines;
        this.problems = problems;
    }

    Answer read(String path) {
        var slug = path.substring(FOLDER.length(), path.length() - ".md".length());
        var article = Article.read(path, files, problems);
        var head = article.head();
        head.onlyKeys("ask", "also", "strand", "bands", "danger", "short", "helplines", "related", "lesson", "checked");
        var strand = Strand.of(head.text("strand"));
        if (strand.isEmpty()) {
            head.wrong("strand", "`strand` must be one of the eight in content/README.md.");
        }
        related.put(slug, head.list("related"));
        return new Answer(
                slug,
                head.text("ask"),
                also(head),
                strand.orElse(Strand.ONLINE_RELATIONSHIPS),
                bands(head),
                head.yes("danger"),
                head.text("short"),
                article.opening(),
                section(article, WHAT_TO_DO, path),
                section(article, WHO_HELPS, path),
                article.words(),
                helplines(head),
                related.get(slug).stream().map(Entry::text).toList(),
                lesson(head),
                head.date("checked"));
    }

    /** Once all are read: whether each related answer is there. */
    void checkRelated(Map<String, Answer> all) {
        related.forEach((slug, entries) -> entries.stream()
                .filter(entry -> !all.containsKey(entry.text()) || entry.text().equals(slug))
                .forEach(entry -> entry.wrong("There is no other answer `%s`; name a file of content/ask without `.md`."
                        .formatted(entry.text()))));
    }

    private static List<String> also(Entry head) {
        var also = head.list("also").stream().map(Entry::text).toList();
        if (also.size() < FEWEST_WAYS) {
            head.wrong(
                    "also",
                    "Write at least %d other ways in which children ask this; the search needs them."
                            .formatted(FEWEST_WAYS));
        }
        return also;
    }

    private static List<AgeBand> bands(Entry head) {
        var bands = new ArrayList<AgeBand>();
        for (var entry : head.list("bands")) {
            AgeBand.of(entry.text())
                    .ifPresentOrElse(
                            bands::add,
                            () -> entry.wrong(
                                    "`%s` is no age band; use 4-7, 7-11, 11-14 or 14-18.".formatted(entry.text())));
        }
        return List.copyOf(bands);
    }

    private String section(Article article, String title, String path) {
        var found = article.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(path, article.head().line(), "The part `## %s` is missing; add it.".formatted(title));
        }
        return found.map(Article.Part::html).orElse("");
    }

    private List<Helpline> helplines(Entry head) {
        var named = new ArrayList<Helpline>();
        for (var entry : head.list("helplines")) {
            helplines
                    .find(entry.text())
                    .ifPresentOrElse(
                            named::add,
                            () -> entry.wrong("There is no helpline `%s` in content/help/helplines.yaml."
                                    .formatted(entry.text())));
        }
        return List.copyOf(named);
    }

    private Optional<String> lesson(Entry head) {
        return head.optionalText("lesson").flatMap(place -> {
            var lesson = lessons.all().stream()
                    .map(Lesson::address)
                    .filter(address -> address.equals("/learn/" + place))
                    .findFirst();
            if (lesson.isEmpty()) {
                head.wrong(
                        "lesson",
                        "There is no lesson `%s`; write band/slug, such as 4-7/friends-on-a-screen.".formatted(place));
            }
            return lesson;
        });
    }
}
