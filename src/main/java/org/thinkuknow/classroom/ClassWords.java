package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/**
 * What the pupils of a lesson say in their own words, for its teacher: nothing is on the board before she has read it and let it
 * through, and what has a flag never is.
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class ClassWords {

    private final LiveLessons lessons;
    private final LessonRows lessonRows;
    private final WordRows rows;
    private final LiveNews news;

    ClassWords(LiveLessons lessons, LessonRows lessonRows, WordRows rows, LiveNews news) {
        this.lessons = lessons;
        this.lessonRows = lessonRows;
        this.rows = rows;
        this.news = news;
    }

    /** Words that answer what is asked now and wait for the teacher, equal ones joined, in the order in which they came. */
    public List<SameWords> held(String code) {
        return SameWords.join(answers(code, Moderation.HELD));
    }

    /** Lets words through to the board, all at once: those that the teacher has read, and no other. What does not wait any more stays as it is. */
    public void letThrough(String code, List<String> references) {
        move(code, references, Moderation.SHOWN);
    }

    /** The teacher has dealt with a question, or keeps entries off the board, all at once. */
    public void done(String code, List<String> references) {
        move(code, references, Moderation.DONE);
    }

    /** What stands on the board for what is asked now. */
    public List<CloudWord> cloud(String code) {
        return CloudWord.join(
                answers(code, Moderation.SHOWN).stream().map(PupilEntry::words).toList());
    }

    /** Questions that wait for the teacher. */
    public List<PupilSaid> questions(String code) {
        return rows.questions(lessons.mine(code).lesson().reference()).stream()
                .map(PupilSaid::of)
                .toList();
    }

    /**
     * Puts a question on the board.
     *
     * @throws LessonRefused if the lesson has no such question, or it is for the teacher alone
     */
    public void putOnBoard(String code, String reference) {
        var lesson = lessons.mine(code).lesson();
        if (rows.question(lesson.reference(), reference).isEmpty()) {
            throw new LessonRefused("This question cannot stand on the board.");
        }
        lessonRows.replace(lesson.besides(new Beside(reference, false)));
        news.changed(lesson.reference());
    }

    /** The question on the board, unless it is for the teacher alone by now. */
    public Optional<PupilSaid> onBoard(String code) {
        var lesson = lessons.mine(code).lesson();
        return lesson.beside()
                .filter(beside -> !beside.isAsked())
                .flatMap(beside -> rows.question(lesson.reference(), beside.reference()))
                .map(PupilSaid::of);
    }

    private List<PupilEntry> answers(String code, Moderation moderation) {
        var lesson = lessons.mine(code).lesson();
        return lesson.beside()
                .map(beside -> rows.answers(lesson.reference(), beside.reference(), moderation))
                .orElse(List.of());
    }

    private void move(String code, List<String> references, Moderation next) {
        var lesson = lessons.mine(code).lesson();
        rows.move(lesson.reference(), references, next);
        news.changed(lesson.reference());
    }
}
