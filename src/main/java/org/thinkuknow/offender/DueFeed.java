package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.ManagerNames;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Rule;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.printing.IcsText;
import org.thinkuknow.vault.SecretLinks;
import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is due of a manager's people for the calendar of their phone, at an address that nobody can guess. It says references and what a
 * rule asks, and names nobody. A new address ends the earlier one; of each a keyed hash alone is stored.
 */
@Service
@Transactional
public class DueFeed {

    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 400;
    private static final int MOST = 2_000;

    private final JdbcClient database;
    private final Rules rules;
    private final ManagerNames managers;
    private final SecretLinks links;
    private final Centre centre;
    private final Audit audit;
    private final Clock clock;

    DueFeed(
            JdbcClient database,
            Rules rules,
            ManagerNames managers,
            Vault vault,
            Centre centre,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.managers = managers;
        this.links = new SecretLinks(database, vault, "offender_feed", "calendar of duties");
        this.centre = centre;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an address, which is shown once; whichever there was before ends. */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public String renew() {
        var secret = links.renew(SignedIn.username(), clock.instant());
        audit.record("renewed", SignedIn.username(), "address of their calendar of duties");
        return "%s/offenders/calendar/%s.ics".formatted(centre.baseUrl(), secret);
    }

    /** The calendar at a secret address; empty if there is none, or its owner cannot sign in any more. */
    @Transactional(readOnly = true)
    public Optional<String> at(String secret) {
        return links.ownerOf(secret).filter(managers.active()::contains).map(this::calendar);
    }

    /** Something to be done about somebody by a day. */
    private record Due(String offender, String rule, LocalDate counted, LocalDate day) {}

    private String calendar(String username) {
        var calendar = IcsText.calendar("Duties", "Registered offenders: what is due");
        due(username).forEach(due -> event(due, calendar));
        return calendar.ended();
    }

    private List<Due> due(String username) {
        var today = UkTime.today(clock);
        return database.sql("""
                select offender, rule, counted_from counted, act_by day from offender_duty
                where manager = :who and late in (true, false) and act_by between :from and :until
                union all select offender, 'VISITS', next_visit, next_visit from offender_standing
                where manager = :who and next_visit between :from and :until
                union all select offender, 'RISK_REVIEWS', next_review, next_review from offender_standing
                where manager = :who and next_review between :from and :until
                union all select offender, 'LAW_REVIEWS', law_review, law_review from offender_standing
                where manager = :who and law_review between :from and :until
                order by day, offender, rule limit :most""")
                .param("who", username)
                .param("from", today.minusDays(DAYS_BACK))
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("most", MOST)
                .query(Due.class)
                .list();
    }

    private void event(Due due, IcsText calendar) {
        var id = UUID.nameUUIDFromBytes(
                "%s %s %s".formatted(due.offender(), due.rule(), due.counted()).getBytes(StandardCharsets.UTF_8));
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", id + "@thinkuknow");
        calendar.line("DTSTAMP", IcsText.moment(clock.instant()));
        calendar.line("DTSTART;VALUE=DATE", due.day().format(DateTimeFormatter.BASIC_ISO_DATE));
        calendar.line("DTEND;VALUE=DATE", due.day().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        calendar.line("SUMMARY", IcsText.escaped("%s: %s".formatted(due.offender(), title(due.rule()))));
        calendar.line("URL", centre.baseUrl() + "/offenders/" + due.offender());
        calendar.line("TRANSP", "TRANSPARENT");
        calendar.line("END", "VEVENT");
    }

    private String title(String rule) {
        return DueList.of(rule)
                .map(DueList::title)
                .or(() -> rules.find(rule).map(Rule::title))
                .orElse(rule);
    }
}
