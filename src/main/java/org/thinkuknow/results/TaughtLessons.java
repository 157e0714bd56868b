package org.thinkuknow.results;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.quiz.Tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the live lessons that a teacher has taught, alone or with a colleague, have shown. Nobody else sees it. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class TaughtLessons {

    private final TaughtClasses classes;

    /**
     * One lesson that was taught.
     *
     * @param polls what was asked beside it
     */
    public record Taught(LiveState lesson, RunningOrder runningOrder, Results results, List<OfPoll> polls) {}

    /**
     * One poll.
     *
     * @param tally nothing if fewer than five answered
     */
    public record OfPoll(String say, Optional<Tally> tally) {}

    TaughtLessons(TaughtClasses classes) {
        this.classes = classes;
    }

    /**
     * The results of one of the teacher's lessons.
     *
     * @throws LessonRefused if there is none with that reference, it is another teacher's, it belongs to a school that they have
     *                       left, or the library has it no more
     */
    public Taught results(String reference) {
        var taught = classes.of(reference);
        return new Taught(
                taught.lesson(),
                taught.runningOrder(),
                Results.of(taught.runningOrder(), taught.answers()),
                taught.polls().stream()
                        .filter(poll -> !poll.question().wantsWords())
                        .map(poll -> poll(poll, taught))
                        .toList());
    }

    private static OfPoll poll(Poll poll, TaughtClasses.TaughtClass taught) {
        var given = taught.answers().getOrDefault(poll.reference(), Map.of()).values();
        return new OfPoll(
                poll.question().say(),
                Optional.of(poll.question().tally(List.copyOf(given)))
                        .filter(tally -> tally.answers() >= Results.FEWEST));
    }
}
