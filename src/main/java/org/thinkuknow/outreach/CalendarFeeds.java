package org.thinkuknow.outreach;

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

    private final VisitListRows visits;
    private final Staff staff;
    private final SecretLinks links;
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
        this.visits = visits;
        this.staff = staff;
        this.links = new SecretLinks(database, vault, "visit_feed", "calendar of visits");
        this.centre = centre;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an address, which is shown once; whichever there was before ends. */
    @PreAuthorize("hasRole('EDUCATOR')")
    public String renew() {
        var secret = links.renew(SignedIn.username(), clock.instant());
        audit.record("renewed", SignedIn.username(), "address of their calendar");
        return "%s/visits/calendar/%s.ics".formatted(centre.baseUrl(), secret);
    }

    /** The calendar at a secret address; empty if there is none, or its owner cannot sign in any more. */
    @Transactional(readOnly = true)
    public Optional<String> at(String secret) {
        return links.ownerOf(secret).filter(staff::isActiveEducator).map(this::calendar);
    }

    private String calendar(String username) {
        var now = clock.instant();
        return CalendarText.of(
                visits.between(Optional.of(username), now.minus(BACK), now.plus(AHEAD), Optional.empty(), MOST),
                centre.baseUrl());
    }
}
