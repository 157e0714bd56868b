package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what is asked of a person and of no duty: whether somebody is subject, may apply for a review, or has a parent who answers. */
final class PersonAnswers {

    private static final String REVIEW = "review";
    private static final String LENGTH = "length";
    private static final String PARENT = "parent-direction";
    private static final String EARLIER_ENDS = "earlier-period-ends";
    private static final String ORDER_ENDS = "order-ends";

    private final Duties duties;

    PersonAnswers(Duties duties) {
        this.duties = duties;
    }

    /** Each sentence and order has its period, and somebody is subject until the last of them ends. */
    String subject(DeadlineLine line) {
        var ends = isWithoutEnd(line.facts()) ? LocalDate.MAX : lastDay(line.facts());
        return line.asOf()
                .map(day -> "subject=" + (day.isAfter(ends) ? "no" : "yes"))
                .orElse("last=" + (ends.equals(LocalDate.MAX) ? Circumstances.INDEFINITE : ends));
    }

    private static boolean isWithoutEnd(Facts facts) {
        return Stream.of("subject-ends", ORDER_ENDS, EARLIER_ENDS, "earlier-period")
                .anyMatch(name -> facts.isSaid(name, Circumstances.INDEFINITE));
    }

    private LocalDate lastDay(Facts facts) {
        return Stream.of(
                        duties.subjectUntil(facts).stream(),
                        days(facts, EARLIER_ENDS),
                        days(facts, ORDER_ENDS),
                        reckon(facts, LENGTH).stream()
                                .map(length -> length.dates().last().day()))
                .flatMap(each -> each)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static Stream<LocalDate> days(Facts facts, String kind) {
        return facts.of(kind).stream().map(each -> each.at().day());
    }

    /** Whether the day has come, of a duty without an end and without an order; of a review that comes by itself nobody applies. */
    boolean mayApply(DeadlineLine line) {
        var facts = line.facts();
        var asOf = line.asOf();
        if (isFinite(facts) || hasOrder(facts, asOf)) {
            return false;
        }
        return reckon(facts, REVIEW).stream()
                .filter(review -> review.count() instanceof Count.AfterPeriod
                        && review.rule().askedAs().isEmpty())
                .reduce((earlier, later) -> later)
                .map(review -> review.dates().due())
                .map(When::day)
                .or(() -> facts.firstDay("qualifying-date"))
                .filter(day -> asOf.isEmpty() || !asOf.get().isBefore(day))
                .isPresent();
    }

    private boolean isFinite(Facts facts) {
        var lengths = reckon(facts, LENGTH);
        return facts.isSaid("subject", "finite")
                || !lengths.isEmpty()
                        && lengths.stream().allMatch(length -> length.dates().outcome() == Dates.Outcome.DATED);
    }

    private static boolean hasOrder(Facts facts, Optional<LocalDate> asOf) {
        return facts.isSaid("order", "yes")
                || facts.isSaid(ORDER_ENDS, Circumstances.INDEFINITE)
                || facts.last(ORDER_ENDS)
                        .filter(ends ->
                                asOf.isEmpty() || !asOf.get().isAfter(ends.at().day()))
                        .isPresent();
    }

    /** Whether a court may make a parent answerable. */
    boolean mayBeDirected(DeadlineLine line) {
        return isYoung(line.facts(), line.asOf());
    }

    /**
     * Who answers: the parent, until the young person comes of age (s.89(3)).
     *
     * @param day on which is asked, if there is one
     */
    String who(DeadlineLine line, Optional<LocalDate> day) {
        return line.facts().isSaid("parental-direction", "yes") && isYoung(line.facts(), day)
                ? "parent_with_child_attending"
                : "offender";
    }

    private boolean isYoung(Facts facts, Optional<LocalDate> day) {
        return !reckon(day.map(facts::askedOn).orElse(facts), PARENT).isEmpty();
    }

    private List<Reckoned> reckon(Facts facts, String duty) {
        return duties.reckon(facts, rule -> rule.duty().equals(duty));
    }
}
