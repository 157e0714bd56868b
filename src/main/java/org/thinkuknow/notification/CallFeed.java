package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.vault.SecretLinks;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One's own turns for the calendar of a phone, at an address that nobody can guess. It says "On call" and when, and nothing else. A new
 * address ends the earlier one, and it can be ended without a new one.
 */
@Service
@Transactional
public class CallFeed {

    private static final Duration BACK = Duration.ofDays(31);

    private final TurnRows turns;
    private final SecretLinks links;
    private final Staff staff;
    private final Centre centre;
    private final Audit audit;
    private final Clock clock;

    CallFeed(JdbcClient database, TurnRows turns, Staff staff, Vault vault, Centre centre, Audit audit, Clock clock) {
        this.turns = turns;
        this.links = new SecretLinks(database, vault, "on_call_feed", "calendar of turns");
        this.staff = staff;
        this.centre = centre;
        this.audit = audit;
        this.clock = clock;
    }

    /** One's own turns that have not ended, in their order. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<Roster.Turn> mine() {
        return turns.of(SignedIn.username(), clock.instant());
    }

    /** Makes an address, which is shown once; whichever there was before ends. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public String renew() {
        var secret = links.renew(SignedIn.username(), clock.instant());
        audit.record("renewed", SignedIn.username(), "address of their calendar of turns");
        return "%s/on-call/calendar/%s.ics".formatted(centre.baseUrl(), secret);
    }

    /** Ends the address, if there is one. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void withdraw() {
        if (links.withdraw(SignedIn.username())) {
            audit.record("ended", SignedIn.username(), "address of their calendar of turns");
        }
    }

    /** The calendar at a secret address; empty if there is none, or its owner cannot sign in as an officer any more. */
    @Transactional(readOnly = true)
    public Optional<String> at(String secret) {
        var now = clock.instant();
        return links.ownerOf(secret)
                .filter(staff::isActiveOfficer)
                .map(username -> CallCalendar.of(turns.of(username, now.minus(BACK)), turn -> "On call", now));
    }

    /** The whole roster of a week, with who is on call. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public String week(LocalDate day) {
        var monday = RosterWeek.mondayOf(day);
        return CallCalendar.of(
                turns.between(RosterWeek.begins(monday), RosterWeek.ends(monday)),
                turn -> "On call: %s, %s".formatted(turn.name(), turn.rung().words()),
                clock.instant());
    }
}
