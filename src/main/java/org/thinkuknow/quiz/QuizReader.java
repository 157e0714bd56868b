package org.thinkuknow.quiz;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Strand;

import java.util.Optional;
import java.util.Set;

/** Reads one quiz and checks what quizzes must keep to. */
final class QuizReader {

    private static final int FEWEST_QUESTIONS = 6;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 4;

    private final Lesson lesson;
    private final ContentFiles files;
    private final Set<String> idsInUse;

    QuizReader(Lesson lesson, ContentFiles files, Set<String> idsInUse) {
        this.lesson = lesson;
        this.files = files;
        this.idsInUse = idsInUse;
    }

    Quiz read(Entry entry) {
        entry.onlyKeys("title", "questions");
        var questions = entry.list("questions").stream().map(this::question).toList();
        if (questions.size() < FEWEST_QUESTIONS) {
            entry.wrong("A quiz needs at least %d questions; this has %d.".formatted(FEWEST_QUESTIONS, questions.size()));
        }
        return new Quiz(lesson, entry.text("title"), questions);
    }

    private Question question(Entry entry) {
        entry.onlyKeys("id", "strand", "ask", "look-again", "picture", "alt", "options");
        var id = entry.text("id");
        if (!idsInUse.add(id)) {
            entry.wrong("id", "The id `%s` is used twice; give this question one of its own.".formatted(id));
        }
        var strand = Strand.of(entry.text("strand"));
        if (strand.isEmpty()) {
            entry.wrong("strand", "`strand` must be one of the eight in content/README.md.");
        }
        var lookAgain = entry.text("look-again");
        if (lesson.placeOfStep(lookAgain).isEmpty()) {
            entry.wrong("look-again", "The lesson has no step `%s`; write the heading of one, without its time.".formatted(lookAgain));
        }
        var options = entry.list("options").stream().map(QuizReader::option).toList();
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            entry.wrong("A question has two to four options; this has %d.".formatted(options.size()));
        }
        if (options.stream().filter(Question.Option::right).count() != 1) {
            entry.wrong("Exactly one option must say `right: true`.");
        }
        return new Question(id, strand.orElse(lesson.strand()), entry.text("ask"), options, lookAgain, picture(entry));
    }

    private Optional<Question.Picture> picture(Entry entry) {
        return entry.optionalText("picture").map(file -> {
            if (!files.hasPicture(file)) {
                entry.wrong("picture", "There is no picture `%s` in frontend/illustrations.".formatted(file));
            }
            return new Question.Picture(file, entry.text("alt"));
        });
    }

    private static Question.Option option(Entry entry) {
        entry.onlyKeys("say", "right", "why");
        return new Question.Option(entry.text("say"), entry.yes("right"), entry.text("why"));
    }
}
