package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.classroom.ClassWords.PupilQuestion;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What live lessons leave behind, for the modules above: a teacher reads her own, alone or taught with a colleague, and nobody else's.
 */
@Service
public class TaughtClasses {

    private static final int NEWEST = 100;

    private final LessonRows rows;
    private final SeatRows seats;
    private final PollRows polls;
    private final WordRows words;
    private final RunningOrders runningOrders;
    private final TeachingRights rights;

    /**
     * One lesson with what its class was asked, and answered in numbers.
     *
     * @param answers in time, by the id of a question or the reference of a poll, and those of each by seat
     * @param atShow  by question, what was late or taken when the answers were shown, if anything was
     * @param polls   everything that was asked beside it, in order
     */
    public record TaughtClass(
            LiveState lesson,
            RunningOrder runningOrder,
            Map<String, Map<Long, Answer>> answers,
            Map<String, AtShow> atShow,
            List<Poll> polls) {}

    /**
     * A lesson with what its class answered before it and after it.
     *
     * @param runningOrder nothing if the library has the lesson no more
     */
    public record EndsOfLesson(
            LiveState lesson, Optional<RunningOrder> runningOrder, Map<String, Map<Long, Answer>> answers) {}

    TaughtClasses(
            LessonRows rows,
            SeatRows seats,
            PollRows polls,
            WordRows words,
            RunningOrders runningOrders,
            TeachingRights rights) {
        this.rows = rows;
        this.seats = seats;
        this.polls = polls;
        this.words = words;
        this.runningOrders = runningOrders;
        this.rights = rights;
    }

    /** The teacher's lessons that have ended, the newest first, a hundred at most. */
    @PreAuthorize("hasRole('TEACHER')")
    public List<LiveLesson> mine() {
        return rows.ended(SignedIn.username(), NEWEST).stream()
                .filter(lesson -> rights.mayTeach(lesson, SignedIn.username()))
                .toList();
    }

    /**
     * The teacher's lessons that have ended with what was answered before and after each, the newest first.
     *
     * @return a hundred at most
     */
    @PreAuthorize("hasRole('TEACHER')")
    public List<EndsOfLesson> endedWithEnds() {
        var mine = mine();
        var states = rows.now(mine.stream().map(LiveLesson::reference).toList()).stream()
                .collect(Collectors.toMap(now -> now.lesson().reference(), now -> now));
        return mine.stream()
                .flatMap(lesson -> Stream.ofNullable(states.get(lesson.reference())))
                .map(this::ends)
                .toList();
    }

    private EndsOfLesson ends(LiveState now) {
        var runningOrder = runningOrders.of(now.lesson());
        return new EndsOfLesson(
                now,
                runningOrder,
                runningOrder
                        .map(order -> Stream.of(order.before(), order.afterwards())
                                .flatMap(Optional::stream)
                                .map(Question::id)
                                .toList())
                        .filter(around -> !around.isEmpty())
                        .map(around -> seats.answers(now.lesson().reference(), around))
                        .orElse(Map.of()));
    }

    /**
     * One of the teacher's lessons, running or ended.
     *
     * @throws LessonRefused if there is none with that reference, it is another teacher's, or it belongs to a school that they have left
     */
    @PreAuthorize("hasRole('TEACHER')")
    public LiveState lesson(String reference) {
        var lesson = rows.of(SignedIn.username(), reference)
                .filter(taught -> !taught.lesson().isRehearsal())
                .filter(taught -> rights.mayTeach(taught.lesson(), SignedIn.username()))
                .orElseThrow(() -> new LessonRefused("You have taught no lesson with that address."));
        if (runningOrders.isKeptFrom(lesson.lesson().lesson(), SignedIn.username())) {
            throw new LessonRefused("This lesson belongs to a school that your account is no longer linked to.");
        }
        return lesson;
    }

    /**
     * One of the teacher's lessons with everything that its class answered.
     *
     * @throws LessonRefused as for {@link #lesson}, and if the library has it no more
     */
    @PreAuthorize("hasRole('TEACHER')")
    public TaughtClass of(String reference) {
        var lesson = lesson(reference);
        var runningOrder = runningOrders
                .of(lesson.lesson())
                .orElseThrow(() -> new LessonRefused("This lesson is not in the library any more."));
        return new TaughtClass(
                lesson, runningOrder, seats.answers(reference), seats.atShow(reference), polls.of(reference));
    }

    /**
     * Questions of pupils that the teacher has not dealt with; they are erased long before the numbers.
     *
     * @throws LessonRefused as for {@link #lesson}
     */
    @PreAuthorize("hasRole('TEACHER')")
    public List<PupilQuestion> openQuestions(String reference) {
        return words.questions(lesson(reference).lesson().reference()).stream()
                .map(PupilQuestion::of)
                .toList();
    }

    /** Whether any lesson at one of these addresses is kept, running or ended. */
    public boolean anyOf(Collection<String> addresses) {
        return !addresses.isEmpty() && rows.countOf(addresses) > 0;
    }

    /** How many lessons of a school began before a moment. */
    public int countOfSchool(String school, Instant before) {
        return rows.startedBefore(school, before).size();
    }

    /** Erases the lessons of a school that began before a moment, with everything of them. */
    public ErasingTally eraseOfSchool(String school, Instant before) {
        return OneByOne.each("live lesson of a school", rows.startedBefore(school, before), rows::erase);
    }
}
