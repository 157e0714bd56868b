package org.thinkuknow.quiz;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.LessonMeasure;

import java.util.List;
import java.util.Optional;

/** Reads one quiz and checks what only whole quizzes must keep to. */
final class QuizReader {

    private static final int FEWEST_QUESTIONS = 8;
    private static final int MOST_QUESTIONS = 12;
    private static final int FEWEST_KINDS = 5;
    private static final int FEWEST_KINDS_FOR_THE_YOUNGEST = 4;
    private static final int FEWEST_OF_KIND_ONE = 4;

    private final Lesson lesson;
    private final LessonMeasure measure;
    private final QuestionReader questionReader;
    private final PairReader pairReader;

    QuizReader(Lesson lesson, LessonMeasure measure, ContentFiles files, QuestionIds ids) {
        this.lesson = lesson;
        this.measure = measure;
        this.questionReader = new QuestionReader(new AboutReader(lesson, files, ids), files);
        this.pairReader = new PairReader(lesson, ids);
    }

    /** The quiz, if all of its parts are there. */
    Optional<Quiz> read(Entry entry) {
        entry.onlyKeys("title", "before", "after", "questions");
        var title = entry.text("title");
        var before = pairReader.read(entry, "before");
        var after = pairReader.read(entry, "after");
        var entries = entry.list("questions");
        checkSize(entry, entries.size());
        var questions = entries.stream()
                .flatMap(each -> questionReader.read(each).stream())
                .toList();
        if (measure == LessonMeasure.LIBRARY) {
            checkKinds(entry, questions);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        if (before.get().options().size() != after.get().options().size()) {
            entry.wrong(
                    "after",
                    "`after` has %d options and `before` has %d; give them the same number."
                            .formatted(
                                    after.get().options().size(),
                                    before.get().options().size()));
        }
        return Optional.of(new Quiz(lesson, title, before.get(), after.get(), questions));
    }

    /** A school may ask nothing but the question before and the one after. */
    private void checkSize(Entry entry, int size) {
        var fewest = measure == LessonMeasure.LIBRARY ? FEWEST_QUESTIONS : 0;
        if (size < fewest || size > MOST_QUESTIONS) {
            entry.wrong(
                    "questions", "A quiz has %d to %d questions; this has %d.".formatted(fewest, MOST_QUESTIONS, size));
        }
    }

    private void checkKinds(Entry entry, List<Question> questions) {
        var kinds = questions.stream().map(Question::kind).toList();
        var fewest = lesson.band() == AgeBand.FOUR_TO_SEVEN ? FEWEST_KINDS_FOR_THE_YOUNGEST : FEWEST_KINDS;
        var different = kinds.stream().distinct().count();
        if (different < fewest) {
            entry.wrong(
                    "questions",
                    "A quiz for this age has at least %d kinds of question; this has %d. The kinds are %s."
                            .formatted(fewest, different, Kind.allWords()));
        }
        var ones = kinds.stream().filter(Kind.ONE::equals).count();
        if (ones < FEWEST_OF_KIND_ONE) {
            entry.wrong(
                    "questions",
                    "At least %d questions are of `kind: one`; here it is %d.".formatted(FEWEST_OF_KIND_ONE, ones));
        }
        if (!kinds.contains(Kind.STORY)) {
            entry.wrong("questions", "A quiz has a question of `kind: story`; add one.");
        }
        if (kinds.indexOf(Kind.SCALE) != kinds.size() - 1) {
            entry.wrong("questions", "A quiz ends with one question of `kind: scale`, and has no other.");
        }
    }
}
