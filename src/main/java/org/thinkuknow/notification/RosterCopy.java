package org.thinkuknow.notification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the turns of one week on the next, at the same times of the clock in London. What is planned there already stays as it is. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
public class RosterCopy {

    private static final int WEEK = 7;

    private final TurnRows turns;
    private final TurnRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RosterCopy(TurnRows turns, TurnRules rules, Audit audit, ApplicationEventPublisher events) {
        this.turns = turns;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Copies the week before, as far as that can be.
     *
     * @param day any day of the week that is to be filled
     */
    @Transactional
    public Copied copyInto(LocalDate day) {
        turns.lock();
        var monday = RosterWeek.mondayOf(day);
        var begins = RosterWeek.begins(monday);
        var before = RosterWeek.begins(monday.minusWeeks(1));
        var planned = turns.between(begins, RosterWeek.ends(monday.plusDays(1)));
        var left = new ArrayList<NotCopied>();
        var copied = 0;
        for (var turn : turns.between(before, begins)) {
            if (turn.from().isBefore(before)) {
                continue;
            }
            try {
                copy(turn, planned);
                copied++;
            } catch (RosterRefused e) {
                left.add(new NotCopied(
                        turn.name(), turn.rung(), UkTime.onWeekday(UkTime.daysLater(turn.from(), WEEK)), e.sentence()));
            }
        }
        audit.record("copied week of turns", "the roster", "%d into the week of %s".formatted(copied, monday));
        events.publishEvent(new RosterChanged());
        return new Copied(copied, List.copyOf(left));
    }

    private void copy(Roster.Turn turn, List<Roster.Turn> planned) {
        var wanted = new NewTurn(
                turn.username(), turn.rung(), UkTime.daysLater(turn.from(), WEEK), UkTime.daysLater(turn.to(), WEEK));
        planned.stream()
                .filter(other -> other.rung() == wanted.rung()
                        && !other.username().equals(wanted.username())
                        && other.from().isBefore(wanted.to())
                        && other.to().isAfter(wanted.from()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RosterRefused(
                            RosterRefused.Field.PERSON, "%s is planned for that time.".formatted(other.name()));
                });
        rules.check(wanted, Set.of());
        turns.add(wanted);
        audit.record("put on call", wanted.username(), wanted.words());
    }

    /** How many turns were copied, and which were not. */
    public record Copied(int copied, List<NotCopied> left) {}

    /**
     * A turn that was not copied.
     *
     * @param when when it would have begun, as people read it
     * @param why  a sentence
     */
    public record NotCopied(String name, EscalationTier rung, String when, String why) {}
}
