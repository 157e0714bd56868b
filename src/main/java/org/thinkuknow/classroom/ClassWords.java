package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.classroom.PupilEntry.Moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /**
     * Lets words through to the board, all at once: those that the teacher has read, and no other. What does not wait any more
     * stays as it is.
     */
    public void letThrough(String code, List<String> references) {
        move(code, references, Moderation.SHOWN);
    }

    /** Words that stand on the board for what is asked now, equal ones joined, in the order in which they came. */
    public List<SameWords> shown(String code) {
        return SameWords.join(answers(code, Moderation.SHOWN));
    }

    /** Takes words off the board; they wait for the teacher again. What is not on it stays as it is. */
    public void takeOff(String code, List<String> references) {
        var lesson = lessons.taught(code);
        rows.takeOff(lesson.reference(), references);
        news.changed(lesson.reference());
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
    public List<PupilQuestion> questions(String code) {
        return rows.questions(lessons.taught(code).reference()).stream()
                .map(PupilQuestion::of)
                .toList();
    }

    /**
     * Puts a question on the board.
     *
     * @throws LessonRefused if the lesson has no such question, or it is for the teacher alone
     */
    public void putOnBoard(String code, String reference) {
        var lesson = lessons.taught(code);
        if (rows.question(lesson.reference(), reference).isEmpty()) {
            throw new LessonRefused("This question cannot stand on the board.");
        }
        lessonRows.replace(lesson.besides(new Beside(reference, false)));
        news.changed(lesson.reference());
    }

    /** The question on the board, unless it is for the teacher alone by now. */
    public Optional<PupilQuestion> onBoard(String code) {
        var lesson = lessons.taught(code);
        return lesson.beside()
                .filter(beside -> !beside.isAsked())
                .flatMap(beside -> rows.question(lesson.reference(), beside.reference()))
                .map(PupilQuestion::of);
    }

    private List<PupilEntry> answers(String code, Moderation moderation) {
        var lesson = lessons.taught(code);
        return lesson.beside()
                .map(beside -> rows.answers(lesson.reference(), beside.reference(), moderation))
                .orElse(List.of());
    }

    private void move(String code, List<String> references, Moderation next) {
        var lesson = lessons.taught(code);
        rows.move(lesson.reference(), references, next);
        news.changed(lesson.reference());
    }

    /** Words of a pupil as the teacher reads them: not whose they are. */
    public record PupilQuestion(String reference, String words, Instant at) {

        static PupilQuestion of(PupilEntry entry) {
            return new PupilQuestion(entry.reference(), entry.words(), entry.at());
        }

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "PupilQuestion[" + reference + "]";
        }
    }

    /**
     * A word on the board.
     *
     * @param word  as it was written first
     * @param count how many entries say it
     */
    public record CloudWord(String word, int count) {

        /** Joins equal words, however they are written; the most frequent first, then in the order in which they came. */
        static List<CloudWord> join(List<String> entries) {
            var joined = new LinkedHashMap<String, CloudWord>();
            entries.forEach(entry -> joined.merge(
                    PupilText.key(entry),
                    new CloudWord(entry, 1),
                    (known, one) -> new CloudWord(known.word(), known.count() + 1)));
            var words = new ArrayList<>(joined.values());
            words.sort(Comparator.comparingInt(CloudWord::count).reversed());
            return words;
        }

        /** Never the word: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "CloudWord[" + count + "]";
        }
    }
}
