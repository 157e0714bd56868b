package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the live lessons that a teacher has taught, alone or with a colleague, have shown. Nobody else sees it. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class TaughtLessons {

    private static final int NEWEST = 100;

    private final LessonRows rows;
    private final SeatRows seats;
    private final AskingRows askings;
    private final WordRows words;
    private final LineUps lineUps;
    private final Schoolmates schoolmates;

    /**
     * One lesson that was taught.
     *
     * @param polls     what was asked beside it
     * @param questions of pupils that the teacher has not dealt with; they are erased long before the numbers
     */
    public record Taught(InClass lesson, LineUp lineUp, Results results, List<OfPoll> polls, List<PupilSaid> questions) {
    }

    /**
     * One poll.
     *
     * @param tally nothing if fewer than five answered
     */
    public record OfPoll(String say, Optional<Tally> tally) {
    }

    TaughtLessons(LessonRows rows, SeatRows seats, AskingRows askings, WordRows words, LineUps lineUps, Schoolmates schoolmates) {
        this.rows = rows;
        this.seats = seats;
        this.askings = askings;
        this.words = words;
        this.lineUps = lineUps;
        this.schoolmates = schoolmates;
    }

    /** The teacher's lessons that have ended, the newest first. */
    public List<LiveLesson> mine() {
        return rows.ended(SignedIn.username(), NEWEST).stream().filter(lesson -> schoolmates.mayTeach(lesson, SignedIn.username())).toList();
    }

    /**
     * The results of one of the teacher's lessons.
     *
     * @throws LessonRefused if there is none with that reference, it is another teacher's, it belongs to a school that they have left, or the
     *                       library has it no more
     */
    public Taught results(String reference) {
        var lesson = rows.of(SignedIn.username(), reference).filter(taught -> schoolmates.mayTeach(taught.lesson(), SignedIn.username()))
                .orElseThrow(() -> new LessonRefused("You have taught no lesson with that address."));
        if (lineUps.isKeptFrom(lesson.lesson().lesson(), SignedIn.username())) {
            throw new LessonRefused("This lesson belongs to a school that you are not at now.");
        }
        var lineUp = lineUps.of(lesson.lesson().lesson()).orElseThrow(() -> new LessonRefused("This lesson is not in the library any more."));
        var answers = seats.answers(reference);
        return new Taught(lesson, lineUp, Results.of(lineUp, answers), polls(reference, answers), words.questions(reference).stream().map(PupilSaid::of).toList());
    }

    private List<OfPoll> polls(String reference, Map<String, Map<Long, Answer>> answers) {
        return askings.of(reference).stream().filter(asking -> !asking.ask().wantsWords()).map(asking -> new OfPoll(asking.ask().say(),
                Optional.of(asking.ask().tally(List.copyOf(answers.getOrDefault(asking.reference(), Map.of()).values()))).filter(tally -> tally.answers() >= Results.FEWEST))).toList();
    }
}
