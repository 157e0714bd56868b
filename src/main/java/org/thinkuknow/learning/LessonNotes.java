package org.thinkuknow.learning;

import org.thinkuknow.content.Passage;
import org.thinkuknow.content.Problems;

import java.util.List;

/** The notes before the first step hold the same four parts in every lesson, the sheet for home last. */
final class LessonNotes {

    private static final List<String> PARTS = List.of("You need.", "Sensitive points.", "Adaptations.", "Home sheet: ");

    private final String path;
    private final Problems problems;

    LessonNotes(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    void check(List<Passage> titles) {
        if (titles.isEmpty()) {
            problems.add(
                    path,
                    1,
                    "The teacher's notes are missing; add a block `:::teacher` with **You need.**, **Sensitive points.**, "
                            + "**Adaptations.** and **Home sheet: title.** before the first step.");
            return;
        }
        titles.stream()
                .filter(title -> PARTS.stream().noneMatch(title.text()::startsWith))
                .forEach(title -> problems.add(
                        path,
                        title.line(),
                        ("The notes before the first step have no part **%s**; what holds for every lesson stands in "
                                        + "content/lessons/for-every-lesson.md.")
                                .formatted(title.text())));
        var last = 0;
        for (var part : PARTS) {
            var found = titles.stream()
                    .filter(title -> title.text().startsWith(part))
                    .findFirst();
            if (found.isEmpty()) {
                problems.add(
                        path,
                        titles.getFirst().line(),
                        "The notes lack **%s**; add it.".formatted(part.endsWith(" ") ? part + "title." : part));
            } else if (found.get().line() < last) {
                problems.add(
                        path,
                        found.get().line(),
                        "**%s** stands too early; the order is You need, Sensitive points, Adaptations, Home sheet."
                                .formatted(found.get().text()));
            } else {
                last = found.get().line();
            }
        }
    }
}
