package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a registered offender has to notify and by when, from the dated rules of the law: events in, duties out. It has no clock and keeps
 * nothing (decision 0060).
 */
public class Duties {

    private static final String SUBJECT_ENDS = "subject-ends";
    private static final String ORDER_ENDS = "order-ends";

    private final Rules rules;
    private final Triggers triggers;

    /** Reckons by these rules. */
    public Duties(Rules rules) {
        this.rules = rules;
        this.triggers = new Triggers(rules);
    }

    /**
     * Every duty that follows from the facts, by its last day; those that were done are among them.
     *
     * @param asOf the day, in the United Kingdom, on which the states are as they say
     */
    public List<Duty> of(Facts facts, LocalDate asOf) {
        return timed(facts, rule -> !rule.duty().equals("review"), asOf);
    }

    /** Of what is asked under one name alone, such as {@code travel-notice}. */
    public List<Duty> of(Facts facts, String duty, LocalDate asOf) {
        return timed(facts, rule -> rule.duty().equals(duty), asOf);
    }

    private List<Duty> timed(Facts facts, Predicate<Rule> asked, LocalDate asOf) {
        return reckon(facts, rule -> rule.isObligation() && asked.test(rule)).stream()
                .sorted(Comparator.comparing(reckoned -> reckoned.dates().last()))
                .map(reckoned -> Duty.of(reckoned, state(reckoned, asOf)))
                .toList();
    }

    /** How long somebody has to notify (s.82): the last day of each sentence or order; without a day where there is no end. */
    public List<Duty> lengths(Facts facts) {
        return untimed(facts, "length");
    }

    /** From when a duty without an end may be reviewed, and by when each step of a review is due of others. */
    public List<Duty> reviews(Facts facts) {
        return untimed(facts, "review");
    }

    private List<Duty> untimed(Facts facts, String duty) {
        return reckon(facts, rule -> rule.duty().equals(duty)).stream()
                .map(reckoned -> Duty.of(reckoned, null))
                .toList();
    }

    /** What some of the rules come to, in the order of the files and by day. */
    List<Reckoned> reckon(Facts facts, Predicate<Rule> asked) {
        var all = new ArrayList<Reckoned>();
        for (var rule : rules.all()) {
            if (asked.test(rule) && rule.nations().contains(facts.nation())) {
                for (var event : triggers.of(rule, facts)) {
                    reckon(rule, event).filter(this::isStillAsked).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private Optional<Reckoned> reckon(Rule rule, Trigger event) {
        if (!rule.asksFor(event)) {
            return Optional.empty();
        }
        return rule.count(event).map(count -> {
            var reckoned = new Reckoned(rule, event, count, count.from(event));
            return reckoned.isPeriodic() ? withDoubtfulNotices(reckoned) : reckoned;
        });
    }

    /** Where it is arguable whether a later notification started a new year, nobody is late before that year's end. */
    private Reckoned withDoubtfulNotices(Reckoned reckoned) {
        var event = reckoned.event();
        var certain = triggers.counting(event.facts(), false);
        var dates = reckoned.dates();
        for (var notice : triggers.counting(event.facts(), true)) {
            if (!certain.contains(notice)
                    && notice.at().compareTo(event.at()) > 0
                    && notice.at().isNotAfter(dates.last())
                    && next(event, certain).isEmpty()) {
                var later = reckoned.count().from(new Trigger(notice.at(), event.kind(), event.facts(), event.words()));
                dates = dates.withOuter(later.last());
            }
        }
        return reckoned.with(dates);
    }

    private static Optional<When> next(Trigger event, List<Happening> notices) {
        return notices.stream()
                .map(Happening::at)
                .filter(at -> at.compareTo(event.at()) > 0)
                .findFirst();
    }

    /** Whoever is not subject any more on the day of the event, or on the last day of a year, is asked nothing. */
    private boolean isStillAsked(Reckoned reckoned) {
        if (!reckoned.rule().isObligation()) {
            return true;
        }
        var asked = reckoned.isPeriodic() && reckoned.dates().due() != null
                ? reckoned.dates().due()
                : reckoned.event().at();
        return subjectUntil(reckoned.event().facts())
                .filter(last -> asked.day().isAfter(last))
                .isEmpty();
    }

    /** The last day on which somebody has to notify, as far as it was told; an order keeps them subject until it ends. */
    Optional<LocalDate> subjectUntil(Facts facts) {
        var period = facts.last(SUBJECT_ENDS).map(each -> each.at().day());
        var order = facts.last(ORDER_ENDS).map(each -> each.at().day());
        return facts.isSaid(SUBJECT_ENDS, Circumstances.INDEFINITE)
                        || facts.isSaid(ORDER_ENDS, Circumstances.INDEFINITE)
                ? Optional.empty()
                : period.map(last -> order.filter(last::isBefore).orElse(last));
    }

    private DutyState state(Reckoned reckoned, LocalDate asOf) {
        var dates = reckoned.dates();
        var begins = reckoned.count() instanceof Count.BeginningWith || reckoned.count() instanceof Count.WithinDaysOf
                ? reckoned.event().at().day()
                : firstDayToRemindOf(dates);
        return DutyState.on(asOf, dates, begins, answered(reckoned));
    }

    private static LocalDate firstDayToRemindOf(Dates dates) {
        if (dates.safe() != null) {
            return dates.safe().day();
        }
        return dates.due() == null ? LocalDate.MIN : dates.due().day();
    }

    private Optional<When> answered(Reckoned reckoned) {
        var event = reckoned.event();
        if (reckoned.isPeriodic()) {
            return next(event, triggers.counting(event.facts(), false));
        }
        return event.facts().of(Happening.NOTICE).stream()
                .filter(notice -> notice.about().equals(reckoned.rule().duty()))
                .map(Happening::at)
                .filter(at -> !reckoned.count().runsFromTheEvent()
                        || !at.day().isBefore(event.at().day()))
                .findFirst();
    }
}
