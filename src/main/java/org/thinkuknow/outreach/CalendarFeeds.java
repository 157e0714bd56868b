package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Secrets;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * An educator's visits for the calendar of their phone, at an address that nobody can guess. A new address ends the earlier one; of each
 * a keyed hash alone is stored.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(800);
    private static final int MOST = 1_000;
    private static final String PURPOSE = "calendar of visits";

    private final JdbcClient database;
    private final VisitListRows visits;
    private final Staff staff;
    private final Vault vault;
    private final Centre centre;
    private final Audit audit;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient database,
            VisitListRows visits,
            Staff staff,
            Vault vault,
            Centre centre,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.visits = visits;
        this.staff = staff;
        this.vault = vault;
        this.centre = centre;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an address, which is shown once; whichever there was before ends. */
    @PreAuthorize("hasRole('EDUCATOR')")
    public String renew() {
        var secret = Secrets.next();
        var hash = vault.hash(PURPOSE, secret);
        var now = UtcColumns.of(clock.instant());
        database.sql("""
                insert into visit_feed (username, secret, made_at) values (?, ?, ?)
                on duplicate key update secret = ?, made_at = ?""").params(SignedIn.username(), hash, now, hash, now).update();
        audit.record("renewed", SignedIn.username(), "address of their calendar");
        return "%s/visits/calendar/%s.ics".formatted(centre.baseUrl(), secret);
    }

    /** The calendar at a secret address; empty if there is none, or its owner cannot sign in any more. */
    @Transactional(readOnly = true)
    public Optional<String> at(String secret) {
        return database.sql("select username from visit_feed where secret = ?")
                .param(vault.hash(PURPOSE, secret))
                .query(String.class)
                .optional()
                .filter(staff::isActiveEducator)
                .map(this::calendar);
    }

    private String calendar(String username) {
        var now = clock.instant();
        return CalendarText.of(
                visits.between(Optional.of(username), now.minus(BACK), now.plus(AHEAD), Optional.empty(), MOST),
                centre.baseUrl());
    }
}
