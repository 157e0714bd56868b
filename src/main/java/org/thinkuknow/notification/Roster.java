package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who is on call, and when nobody is. Whoever changes it waits for others who do (decision 0078). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
public class Roster {

    /** What began less than this ago and is taken off was a mistake; of a longer turn what has been stays. */
    private static final Duration JUST_BEGUN = Duration.ofMinutes(15);

    private final TurnRows turns;
    private final TurnRules rules;
    private final Staff staff;
    private final AlertRows alerts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(
            TurnRows turns,
            TurnRules rules,
            Staff staff,
            AlertRows alerts,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turns = turns;
        this.rules = rules;
        this.staff = staff;
        this.alerts = alerts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Who can be put on call. */
    @Transactional(readOnly = true)
    public List<StaffMember> people() {
        return staff.officers();
    }

    /** The turns that have not ended, in their order. */
    @Transactional(readOnly = true)
    public List<Turn> turns() {
        return turns.notEndedAt(clock.instant());
    }

    /** A week as it stands, for all who are on the roster. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR', 'OFFICER')")
    @Transactional(readOnly = true)
    public RosterWeek week(LocalDate day) {
        var monday = RosterWeek.mondayOf(day);
        var begins = RosterWeek.begins(monday);
        var ends = RosterWeek.ends(monday);
        var now = clock.instant();
        var known = turns.between(begins, ends);
        return new RosterWeek(
                monday,
                known,
                Arrays.stream(EscalationTier.values())
                        .flatMap(rung -> Gap.between(now.isAfter(begins) ? now : begins, ends, rung, known).stream())
                        .toList());
    }

    /**
     * Puts somebody on call.
     *
     * @throws RosterRefused if that person cannot be called or is on call at that time already, or the turn lies in the past
     */
    public void add(NewTurn turn) {
        turns.lock();
        rules.check(turn, Set.of());
        turns.add(turn);
        audit.record("put on call", turn.username(), turn.words());
        events.publishEvent(new RosterChanged());
    }

    /**
     * Gives a turn another person, rung or time. If it runs already, what has been stays with whoever had it.
     *
     * @throws RosterRefused as for a new turn, or if it is gone or over
     */
    public void change(long id, NewTurn wanted) {
        turns.lock();
        var before = standing(id);
        var now = clock.instant();
        if (!runs(before, now)) {
            rules.check(wanted, Set.of(id));
            turns.change(id, wanted);
        } else if (!wanted.from().equals(before.from())) {
            throw new RosterRefused(RosterRefused.Field.FROM, "This turn has begun: when it began stays as it is.");
        } else if (wanted.username().equals(before.username()) && wanted.rung() == before.rung()) {
            rules.checkEndAndPerson(wanted, Set.of(id));
            turns.change(id, wanted);
        } else {
            replaceFromNow(before, wanted, Set.of(id), now);
        }
        audit.record("changed turn", before.username(), "%s, now %s".formatted(before.words(), wanted.words()));
        events.publishEvent(new RosterChanged());
    }

    /**
     * Two people take each other's turn. What has been of a turn that runs already stays with whoever had it.
     *
     * @throws RosterRefused if one is gone or over, both are of one person, or one of the two cannot take the other's
     */
    public void swap(long first, long second) {
        turns.lock();
        var one = standing(first);
        var other = standing(second);
        if (one.username().equals(other.username())) {
            throw new RosterRefused(RosterRefused.Field.PERSON, "Both turns are of the same person.");
        }
        var both = Set.of(first, second);
        give(one, other.username(), both);
        give(other, one.username(), both);
        audit.record("swapped turn", one.username(), "%s, with %s".formatted(one.words(), other.words()));
        audit.record("swapped turn", other.username(), "%s, with %s".formatted(other.words(), one.words()));
        events.publishEvent(new RosterChanged());
    }

    private void give(Turn turn, String username, Set<Long> both) {
        var now = clock.instant();
        var wanted = turn.asNew().by(username);
        if (runs(turn, now)) {
            replaceFromNow(turn, wanted, both, now);
        } else {
            rules.check(wanted, both);
            turns.change(turn.id(), wanted);
        }
    }

    private void replaceFromNow(Turn before, NewTurn wanted, Set<Long> instead, Instant now) {
        var rest = new NewTurn(wanted.username(), wanted.rung(), now, wanted.to());
        rules.check(rest, instead);
        takeOff(before, now);
        turns.add(rest);
    }

    /** Takes a turn off the roster; of one that runs already what has been stays. Nothing happens if it is gone or over. */
    public void remove(long id) {
        turns.lock();
        var now = clock.instant();
        turns.find(id).filter(turn -> turn.to().isAfter(now)).ifPresent(turn -> {
            takeOff(turn, now);
            audit.record("took off call", turn.username(), "turn " + id);
            events.publishEvent(new RosterChanged());
        });
    }

    /** Has an address that took no mail tried again. */
    public void tryAgain(String username) {
        if (alerts.takesMail(username)) {
            audit.record("had address tried again", username, "for alerts");
            events.publishEvent(new RosterChanged());
        }
    }

    private void takeOff(Turn turn, Instant now) {
        if (turn.from().isBefore(now.minus(JUST_BEGUN))) {
            turns.end(turn.id(), now);
        } else {
            turns.remove(turn.id());
        }
    }

    private Turn standing(long id) {
        return turns.find(id)
                .filter(turn -> turn.to().isAfter(clock.instant()))
                .orElseThrow(() -> new RosterRefused(
                        RosterRefused.Field.PERSON,
                        "This turn is over, or somebody else has just taken it off. Look at the week again."));
    }

    private static boolean runs(Turn turn, Instant now) {
        return !turn.from().isAfter(now);
    }

    /**
     * Somebody's time on call, as the roster shows it.
     *
     * @param able      whether the person can sign in as an officer or supervisor; who cannot is never called, and the turn counts as empty
     * @param refusedAt when their address last took no mail, unless it has taken some since
     */
    public record Turn(
            long id,
            String username,
            String name,
            EscalationTier rung,
            Instant from,
            Instant to,
            boolean able,
            @Nullable Instant refusedAt) {

        private NewTurn asNew() {
            return new NewTurn(username, rung, from, to);
        }

        private String words() {
            return NewTurn.words(username, rung, from, to);
        }
    }
}
