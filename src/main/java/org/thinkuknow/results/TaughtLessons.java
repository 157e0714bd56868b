package org.thinkuknow.results;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.AtShow;
import org.thinkuknow.classroom.HowItWas;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.quiz.Tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the live lessons that a teacher has taught, alone or with a colleague, have shown. Nobody else sees it. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class TaughtLessons {

    private final TaughtClasses classes;

    /**
     * One lesson that was taught.
     *
     * @param atShow by question, how many answers were late or taken when the answers were shown
     * @param polls  what was asked beside it
     */
    public record Taught(
            LiveState lesson,
            RunningOrder runningOrder,
            Results results,
            Map<String, AtShow> atShow,
            List<OfPoll> polls) {}

    /**
     * One lesson in a list of them.
     *
     * @param title  of the lesson
     * @param change from before to after, of all who answered both; nothing if nobody did
     */
    public record Line(LiveState lesson, String title, Optional<Results.Change> change) {}

    /**
     * One poll.
     *
     * @param tally nothing if too few answered
     */
    public record OfPoll(String say, Optional<Tally> tally) {}

    TaughtLessons(TaughtClasses classes) {
        this.classes = classes;
    }

    /**
     * The results of one of the teacher's lessons as they may leave the room: small numbers are hidden.
     *
     * @throws LessonRefused if there is none with that reference, it is another teacher's, it belongs to a school that they have
     *                       left, or the library has it no more
     */
    public Taught results(String reference) {
        return results(classes.of(reference), Results.FEWEST);
    }

    /**
     * The results of one of the teacher's lessons for her own eyes: she taught the class, and sees small numbers too.
     *
     * @throws LessonRefused as for {@link #results}
     */
    public Taught own(String reference) {
        return results(classes.of(reference), 1);
    }

    /** The lessons that the teacher has taught, the newest first. */
    public List<Line> mine() {
        return classes.endedWithEnds().stream()
                .map(taught -> new Line(
                        taught.lesson(),
                        taught.runningOrder()
                                .map(runningOrder -> runningOrder.lesson().title())
                                .orElse(taught.lesson().lesson().lesson()),
                        taught.runningOrder()
                                .flatMap(runningOrder -> Results.change(runningOrder, taught.answers(), 1))))
                .toList();
    }

    private static Taught results(TaughtClasses.TaughtClass taught, int fewest) {
        return new Taught(
                taught.lesson(),
                taught.runningOrder(),
                Results.of(taught.runningOrder(), taught.answers(), fewest),
                taught.atShow(),
                Stream.concat(
                                taught.polls().stream()
                                        .filter(poll -> !poll.question().wantsWords())
                                        .map(poll -> poll(poll, taught, fewest)),
                                howItWas(taught, fewest))
                        .toList());
    }

    private static Stream<OfPoll> howItWas(TaughtClasses.TaughtClass taught, int fewest) {
        var given = taught.answers().getOrDefault(HowItWas.ID, Map.of()).values();
        return given.isEmpty()
                ? Stream.empty()
                : Stream.of(new OfPoll(
                        "How was the lesson for you?",
                        Optional.of(HowItWas.tally(given)).filter(tally -> tally.answers() >= fewest)));
    }

    private static OfPoll poll(Poll poll, TaughtClasses.TaughtClass taught, int fewest) {
        var given = taught.answers().getOrDefault(poll.reference(), Map.of()).values();
        return new OfPoll(
                poll.question().say(),
                Optional.of(poll.question().tally(List.copyOf(given))).filter(tally -> tally.answers() >= fewest));
    }
}
