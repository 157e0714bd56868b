package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.RosterRefused.Field;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** What a turn has to be before it stands on the roster (decision 0078). Whoever asks holds the roster's lock. */
@Component
class TurnRules {

    /** Somebody who takes over now is written down a little later. */
    private static final Duration LATE = Duration.ofHours(1);

    private final TurnRows turns;
    private final ReachRows reaches;
    private final Staff staff;
    private final Clock clock;

    TurnRules(TurnRows turns, ReachRows reaches, Staff staff, Clock clock) {
        this.turns = turns;
        this.reaches = reaches;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Looks at a turn that is to be new, or to take the place of others.
     *
     * @param instead the ids of those whose place it takes
     * @throws RosterRefused if it begins or ends in the past, its person cannot be called, or is on call at that time already
     */
    void check(NewTurn turn, Set<Long> instead) {
        if (turn.from().isBefore(clock.instant().minus(LATE))) {
            throw new RosterRefused(Field.FROM, "This turn would begin in the past.");
        }
        checkEndAndPerson(turn, instead);
    }

    /** The same for a turn that has begun and goes on with another end. */
    void checkEndAndPerson(NewTurn turn, Set<Long> instead) {
        if (!turn.to().isAfter(clock.instant())) {
            throw new RosterRefused(Field.TO, "This turn would be over already.");
        }
        if (!staff.isActiveOfficer(turn.username())) {
            throw new RosterRefused(Field.PERSON, "Only officers and supervisors who can sign in can be on call.");
        }
        if (reaches.addressOf(turn.username()).isEmpty()) {
            throw new RosterRefused(
                    Field.PERSON,
                    "%s has no address for alerts yet. They enter it under “My turns”, or an administrator does on this page."
                            .formatted(staff.nameOf(turn.username())));
        }
        turns.of(turn.username(), turn.from()).stream()
                .filter(other -> !instead.contains(other.id()) && other.from().isBefore(turn.to()))
                .findFirst()
                .ifPresent(other -> refuse(turn, other));
    }

    private static void refuse(NewTurn turn, Roster.Turn other) {
        if (other.rung() != turn.rung()) {
            throw new RosterRefused(
                    Field.RUNG,
                    "%s is on call as %s at that time (%s to %s). Nobody is called twice: choose somebody else."
                            .formatted(
                                    other.name(),
                                    other.rung().words(),
                                    UkTime.onWeekday(other.from()),
                                    UkTime.onWeekday(other.to())));
        }
        if (other.from().equals(turn.from()) && other.to().equals(turn.to())) {
            throw new RosterRefused(Field.PERSON, "This turn is on the roster already.");
        }
        throw new RosterRefused(
                other.from().isAfter(turn.from()) ? Field.TO : Field.FROM,
                "%s is on call as %s already from %s to %s."
                        .formatted(
                                other.name(),
                                other.rung().words(),
                                UkTime.onWeekday(other.from()),
                                UkTime.onWeekday(other.to())));
    }
}
