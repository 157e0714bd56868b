package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where those who can be on call are reached: entered by themselves or by an administrator, and valid for all their turns from then on. */
@Service
@Transactional
public class Reaches {

    private final ReachRows rows;
    private final Staff staff;
    private final AlertRows alerts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reaches(ReachRows rows, Staff staff, AlertRows alerts, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.alerts = alerts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Where whoever is signed in is reached; empty if nobody has said. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public Optional<Known> mine() {
        return rows.of(SignedIn.username());
    }

    /** Says where one is reached oneself. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void setMine(Reach reach) {
        set(SignedIn.username(), reach, "their own");
    }

    /** Everybody who can be on call, by username, with where they are reached. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<PersonReached> everybody() {
        return staff.officers().stream()
                .map(member -> new PersonReached(
                        member.username(),
                        member.fullName(),
                        rows.of(member.username()).orElse(null)))
                .toList();
    }

    /**
     * Says where somebody else is reached.
     *
     * @throws RosterRefused if that person cannot be on call
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void setOf(String username, Reach reach) {
        if (!staff.isActiveOfficer(username)) {
            throw new RosterRefused(RosterRefused.Field.PERSON, "Only officers and supervisors can be on call.");
        }
        set(username, reach, "by an administrator");
    }

    private void set(String username, Reach reach, String whose) {
        rows.set(username, reach, SignedIn.username(), clock.instant());
        alerts.takesMail(username);
        audit.record("set where reached", username, whose);
        events.publishEvent(new RosterChanged());
    }

    /**
     * Where somebody is reached.
     *
     * @param by the username of whoever changed it last; nobody if it was entered with a turn, before accounts had it
     */
    public record Known(
            Reach reach, @Nullable String by, @Nullable Instant at) {}

    /** Somebody who can be on call, and where they are reached if anybody has said. */
    public record PersonReached(
            String username, String name, @Nullable Known known) {}
}
