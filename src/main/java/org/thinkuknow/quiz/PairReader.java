package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;
import org.thinkuknow.learning.Lesson;

import java.util.Optional;

/** Reads the question before a lesson and the one after it. Both are of kind one and belong to the lesson as a whole. */
final class PairReader {

    private final Lesson lesson;
    private final QuestionIds ids;

    PairReader(Lesson lesson, QuestionIds ids) {
        this.lesson = lesson;
        this.ids = ids;
    }

    Optional<ChooseOne> read(Entry quiz, String place) {
        return quiz.part(place).map(entry -> {
            entry.onlyKeys("id", "kind", "ask", "options");
            entry.optionalText("kind")
                    .filter(kind -> !kind.equals(Kind.ONE.word()))
                    .ifPresent(kind -> entry.wrong(
                            "kind", "The questions before and after a lesson are of `kind: one`; take this line out."));
            var about = new About(
                    ids.ofPair(entry, lesson, place),
                    lesson.strand(),
                    entry.text("ask"),
                    firstStep(),
                    Optional.empty());
            return new ChooseOne(about, Options.one(entry));
        });
    }

    /** Who finds the idea hard begins again where the lesson does. */
    private String firstStep() {
        return lesson.steps().isEmpty() ? "" : lesson.steps().getFirst().title();
    }
}
