package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One dated rule of law, as its file has it.
 *
 * @param id          for ever
 * @param duty        what is asked; several rules may ask the same, in other nations, at other times or of other people
 * @param title       what has to be done, in words
 * @param from        the first day on which an event is under it
 * @param to          the first day on which none is any more
 * @param triggers    the kinds of events that set it off
 * @param onlyIf      what all has to be so
 * @param notIf       groups of conditions; where all of one are so, the rule asks nothing
 * @param counts      ways of counting; the first whose conditions hold is used
 * @param moves       whether the notification that it asks for starts a new year (s.85)
 * @param askedAs     words of a question that asks for this rule and not for its neighbours of the same duty
 * @param because     why the day is what it is, in words
 * @param changesWith what fact would change the day
 * @param transition  who is under it from when, where that is not the day of the event alone
 */
public record Rule(
        String id,
        String duty,
        String title,
        Set<Nation> nations,
        String section,
        Standing standing,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> triggers,
        Reach reach,
        List<Condition> onlyIf,
        List<List<Condition>> notIf,
        List<Way> counts,
        Moves moves,
        List<String> askedAs,
        String because,
        String changesWith,
        Optional<String> transition,
        Confidence confidence,
        String source,
        LocalDate checked,
        Optional<Commencement> commencement) {

    /** Whether a notification starts a new year. */
    public enum Moves {
        /** It does. */
        TRUE,
        /** It does not. */
        FALSE,
        /** Two sources say different things: reminders keep the earlier day. */
        DOUBTFUL
    }

    /**
     * Numbers that an event has to reach.
     *
     * @param days        of a stay; for an expected event, how many days early it may be
     * @param hours       of a stay
     * @param withinYears in which days of several stays add up; zero where they have to follow one another
     * @param late        for an expected event, how many days late it may be
     */
    record Reach(int days, int hours, int withinYears, int late) {

        static final Reach NONE = new Reach(0, 0, 0, 0);
    }

    /** A way of counting and when it is the one. */
    record Way(List<Condition> onlyIf, Count count) {}

    /** Whether the law is there on a day: in force then, and commenced if it had to be. */
    public boolean isLawOn(LocalDate day) {
        if (standing == Standing.ENACTED_NOT_COMMENCED) {
            return commencement.filter(it -> !day.isBefore(it.date())).isPresent() && isBeforeItsEnd(day);
        }
        return !day.isBefore(from) && isBeforeItsEnd(day);
    }

    private boolean isBeforeItsEnd(LocalDate day) {
        return to == null || day.isBefore(to);
    }

    /** Whether it has been passed, and nobody has entered that it was started. */
    public boolean isUpcoming() {
        return standing == Standing.ENACTED_NOT_COMMENCED && commencement.isEmpty();
    }

    /** The same rule, started by what two people entered. */
    Rule started(StartedLaw.Started by) {
        return new Rule(
                id,
                duty,
                title,
                nations,
                section,
                standing,
                from,
                to,
                triggers,
                reach,
                onlyIf,
                notIf,
                counts,
                moves,
                askedAs,
                because,
                changesWith,
                Optional.of(by.transition()),
                confidence,
                source,
                checked,
                Optional.of(by.commencement()));
    }

    /** Whether it asks somebody to notify; the others say how long, until when or who. */
    boolean isObligation() {
        return counts.stream()
                .noneMatch(way -> way.count() instanceof Count.Lasts
                        || way.count() instanceof Count.LastsAsOrdered
                        || way.count() instanceof Count.AfterPeriod
                        || way.count() instanceof Count.Open);
    }

    boolean asksFor(Trigger event) {
        return isLawOn(event.at().day())
                && onlyIf.stream().allMatch(each -> each.holds(event))
                && notIf.stream().noneMatch(group -> group.stream().allMatch(each -> each.holds(event)));
    }

    /** The way of counting for an event; none if no condition holds. */
    Optional<Count> count(Trigger event) {
        return counts.stream()
                .filter(way -> way.onlyIf().stream().allMatch(each -> each.holds(event)))
                .map(Way::count)
                .findFirst();
    }
}
