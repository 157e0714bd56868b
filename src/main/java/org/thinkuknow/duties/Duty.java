package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * One thing that the law asks, by when and why. It never says that somebody broke the law: what a missed day means is for people to
 * find out.
 *
 * @param rule        the id of the rule
 * @param title       what has to be done
 * @param from        the day or moment from which is counted; with the rule it says which duty it is
 * @param safe        by when people are reminded, where the law has an earlier reading
 * @param due         the last day or moment; missing while time does not run
 * @param outer       the last day by the later reading, where there is one: before its end nobody is overdue
 * @param state       missing of how long somebody has to notify, and of reviews: nobody is late for these
 * @param because     why, with the section
 * @param changesWith what fact would change the day
 * @param transition  who is under the rule from when, where that is not the day of the event alone
 */
public record Duty(
        String rule,
        String title,
        When from,
        @Nullable When safe,
        @Nullable When due,
        @Nullable When outer,
        @Nullable DutyState state,
        String because,
        String changesWith,
        Optional<String> transition,
        Confidence confidence) {

    /** Whether time does not run, so that no day can be said. */
    public boolean isPaused() {
        return state == DutyState.PAUSED;
    }

    static Duty of(Reckoned reckoned, @Nullable DutyState state) {
        var rule = reckoned.rule();
        var dates = reckoned.dates();
        return new Duty(
                rule.id(),
                rule.title(),
                reckoned.event().at(),
                dates.safe(),
                dates.due(),
                dates.outer(),
                state,
                reckoned.because(),
                rule.changesWith(),
                rule.transition(),
                rule.confidence());
    }
}
