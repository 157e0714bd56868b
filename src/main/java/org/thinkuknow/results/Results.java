package org.thinkuknow.results;

import org.thinkuknow.classroom.GotIt;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a class answered in one lesson, in numbers of screens. What leaves the room tells nothing of a question that fewer than five
 * answered, because with so few a number can point at a child; whoever taught the class saw each of them anyway.
 *
 * @param understood by strand; only questions that enough have answered and that have a right answer
 * @param change     from before to after the lesson, if enough answered both
 */
public record Results(List<OfQuestion> questions, Map<Strand, Share> understood, Optional<Change> change) {

    /** So few are not told. */
    public static final int FEWEST = GotIt.FEWEST;

    /**
     * One question.
     *
     * @param tally      nothing if too few answered
     * @param understood how many showed that they need not look again
     */
    public record OfQuestion(String when, Question question, Optional<Tally> tally, int understood) {

        /** Whether more than a third did not understand, so that the class may look at the step again. */
        public boolean isToLookAtAgain() {
            return question.counts()
                    && tally.filter(all -> (all.answers() - understood) * 3 > all.answers())
                            .isPresent();
        }
    }

    /** So many of so many. */
    public record Share(int part, int of) {

        Share plus(int morePart, int moreOf) {
            return new Share(part + morePart, of + moreOf);
        }
    }

    /** How many of those who answered both questions were right before, and after. */
    public record Change(int both, int rightBefore, int rightAfter) {}

    /** Whether enough answered any question to tell what the class has missed. */
    public boolean canTell() {
        return questions.stream()
                .filter(each -> each.question().counts())
                .flatMap(each -> each.tally().stream())
                .anyMatch(tally -> tally.answers() >= FEWEST);
    }

    /** What may be shown to others. */
    static Results of(RunningOrder runningOrder, Map<String, Map<Long, Answer>> answers) {
        return of(runningOrder, answers, FEWEST);
    }

    /** @param fewest nothing is told of what fewer answered */
    static Results of(RunningOrder runningOrder, Map<String, Map<Long, Answer>> answers, int fewest) {
        var questions = new ArrayList<OfQuestion>();
        var strands = new LinkedHashMap<Strand, Share>();
        for (var step : runningOrder.steps()) {
            if (step instanceof LessonStep.ToAnswer asked) {
                var given = answers.getOrDefault(asked.id(), Map.of()).values().stream()
                        .filter(asked.question()::fits)
                        .toList();
                var understood = (int)
                        given.stream().filter(asked.question()::understood).count();
                var enough = given.size() >= fewest;
                questions.add(new OfQuestion(
                        asked.when(),
                        asked.question(),
                        enough ? Optional.of(Tally.of(asked.question(), given)) : Optional.empty(),
                        enough ? understood : 0));
                if (enough && asked.question().counts()) {
                    strands.merge(
                            asked.question().strand(),
                            new Share(understood, given.size()),
                            (one, other) -> one.plus(other.part(), other.of()));
                }
            }
        }
        return new Results(List.copyOf(questions), strands, change(runningOrder, answers, fewest));
    }

    /** Nothing where the two questions around the lesson were left out. */
    static Optional<Change> change(RunningOrder runningOrder, Map<String, Map<Long, Answer>> answers, int fewest) {
        return runningOrder
                .before()
                .flatMap(before -> runningOrder.afterwards().flatMap(after -> change(before, after, answers, fewest)));
    }

    private static Optional<Change> change(
            Question before, Question after, Map<String, Map<Long, Answer>> answers, int fewest) {
        var then = answers.getOrDefault(before.id(), Map.of());
        var now = answers.getOrDefault(after.id(), Map.of());
        var both = then.entrySet().stream()
                .flatMap(first ->
                        Stream.ofNullable(now.get(first.getKey())).map(last -> new Both(first.getValue(), last)))
                .filter(seat -> before.fits(seat.then()) && after.fits(seat.now()))
                .toList();
        if (both.size() < fewest) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                both.size(),
                (int) both.stream()
                        .filter(seat -> before.understood(seat.then()))
                        .count(),
                (int) both.stream().filter(seat -> after.understood(seat.now())).count()));
    }

    /** What one seat answered to the first question and to the last. */
    private record Both(Answer then, Answer now) {}
}
