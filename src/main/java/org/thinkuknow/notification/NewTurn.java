package org.thinkuknow.notification;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.RosterRefused.Field;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody is to be on call. Where they are reached is a matter of their account ({@link Reach}).
 *
 * @param from when it begins
 * @param to   when it ends; that moment is no part of it
 */
public record NewTurn(String username, EscalationTier rung, Instant from, Instant to) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** @throws RosterRefused if something is missing or cannot be */
    public NewTurn {
        if (username.isBlank()) {
            throw new RosterRefused(Field.PERSON, "Choose who is on call.");
        }
        if (!from.isBefore(to)) {
            throw new RosterRefused(Field.TO, "A turn ends after it begins.");
        }
        if (to.isAfter(latest(from))) {
            throw new RosterRefused(Field.TO, "A turn lasts 24 hours at most. Make two of it.");
        }
    }

    /** 24 hours, or to the same time on the next day when the clocks change between. */
    private static Instant latest(Instant from) {
        var whole = from.plus(LONGEST);
        var sameTime = UkTime.daysLater(from, 1);
        return sameTime.isAfter(whole) ? sameTime : whole;
    }

    /** As the audit record has it. */
    String words() {
        return words(username, rung, from, to);
    }

    static String words(String username, EscalationTier rung, Instant from, Instant to) {
        return "%s as %s, %s to %s".formatted(username, rung.words(), from, to);
    }

    /** The same with another person. */
    NewTurn by(String other) {
        return new NewTurn(other, rung, from, to);
    }
}
