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
import java.util.Arrays;
import java.util.List;

/** Who is on call, and when nobody is. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
public class Roster {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final TurnRows turns;
    private final Staff staff;
    private final AlertRows alerts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(TurnRows turns, Staff staff, AlertRows alerts, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.alerts = alerts;
        this.events = events;
        this.turns = turns;
        this.staff = staff;
        this.audit = audit;
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

    /** When, within the next seven days, a tier has nobody on call. */
    @Transactional(readOnly = true)
    public List<Gap> gaps() {
        var now = clock.instant();
        var known = turns.notEndedAt(now);
        return Arrays.stream(EscalationTier.values())
                .flatMap(rung -> Gap.between(now, now.plus(AHEAD), rung, known).stream())
                .toList();
    }

    /**
     * Puts somebody on call.
     *
     * @throws NewTurn.Refused if that person is no officer or supervisor who can sign in
     */
    public void add(NewTurn turn) {
        if (staff.officers().stream().noneMatch(member -> member.username().equals(turn.username()))) {
            throw new NewTurn.Refused("Only officers and supervisors can be on call.");
        }
        turns.add(turn);
        alerts.takesMail(turn.username());
        events.publishEvent(new RosterChanged());
        audit.record(
                "put on call",
                turn.username(),
                "as %s, %s to %s".formatted(turn.rung().words(), turn.from(), turn.to()));
    }

    /** Takes a turn off the roster. */
    public void remove(long id) {
        turns.remove(id).ifPresent(username -> {
            audit.record("took off call", username, "turn " + id);
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
            String address,
            EscalationTier rung,
            Instant from,
            Instant to,
            boolean able,
            @Nullable Instant refusedAt) {}
}
