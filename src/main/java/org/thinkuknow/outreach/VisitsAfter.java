package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What comes after a visit: how the educator is, the call to the school two weeks later, and what the school will teach next. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
public class VisitsAfter {

    private static final int LONGEST = 4_000;
    private static final String READS_AS_DANGER =
            "Something that pupils asked reads as if a child may be in danger. If a child asked it about themselves, write down what they "
                    + "told at this visit first: officers have it at once. If no child there may be in danger, tick that below.";
    private static final Duration ASKED_FOR = Duration.ofDays(60);

    private final VisitRepository visits;
    private final VisitDisclosureRows disclosures;
    private final WhoseVisits whose;
    private final VisitTexts texts;
    private final Staff staff;
    private final Cues cues;
    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;

    VisitsAfter(
            VisitRepository visits,
            VisitDisclosureRows disclosures,
            WhoseVisits whose,
            VisitTexts texts,
            Staff staff,
            Cues cues,
            JdbcClient database,
            Audit audit,
            Clock clock) {
        this.visits = visits;
        this.disclosures = disclosures;
        this.whose = whose;
        this.texts = texts;
        this.staff = staff;
        this.cues = cues;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that the school was called.
     *
     * @param teachNext addresses of the lessons that the school will teach
     * @param asked     what pupils asked, without names; looked through for signs of danger, because a question can be a child's own
     * @param looked    whether an educator says that none of it comes from a child who may be in danger
     * @throws VisitRefused while nobody at the school has acknowledged or was shown what a child told, the visit was not held, or what
     *                      was asked has a sign of danger and nobody says that it is none
     */
    public void followUp(Seen seen, Collection<String> teachNext, String asked, boolean looked) {
        if (asked.codePointCount(0, asked.length()) > LONGEST
                || String.join(" ", teachNext).length() > 1_000) {
            throw new VisitRefused("What pupils asked fits in at most 4,000 characters. Please shorten it.");
        }
        if (!looked && !cues.in(asked).isEmpty()) {
            throw new VisitRefused(READS_AS_DANGER);
        }
        var visit = whose.lock(seen);
        var sealed = texts.seal(texts.of(visit).withAsked(asked), seen.reference());
        visit.followUp(
                teachNext.stream().sorted().toList(), sealed, disclosures.notSeen(seen.reference()), clock.instant());
        visits.flush();
        audit.record("followed up", seen.reference(), "visit");
    }

    /**
     * An educator says how they are after a visit.
     *
     * @throws VisitRefused if it was not held, or they did not go
     */
    @PreAuthorize("hasRole('EDUCATOR')")
    public void say(String reference, EducatorWelfare how) {
        var visit = whose.find(reference);
        if (!visit.state().isPast()) {
            throw new VisitRefused("This visit has not been held.");
        }
        var now = UtcColumns.of(clock.instant());
        database.sql("""
                insert into visit_welfare (visit, username, said, said_at) values (?, ?, ?, ?)
                on duplicate key update said = ?, said_at = ?""")
                .params(reference, SignedIn.username(), how.name(), now, how.name(), now)
                .update();
    }

    /** What whoever reads this said of a visit. */
    @PreAuthorize("hasRole('EDUCATOR')")
    @Transactional(readOnly = true)
    public Optional<EducatorWelfare> said(String reference) {
        return database.sql("select said from visit_welfare where visit = ? and username = ?")
                .params(whose.find(reference).reference(), SignedIn.username())
                .query(String.class)
                .optional()
                .map(EducatorWelfare::valueOf);
    }

    /** Names of educators who asked within two months that somebody calls them, the newest first. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<String> wantACall() {
        return database
                .sql("select username from visit_welfare where said = 'TALK' and said_at >= ? order by said_at desc")
                .param(UtcColumns.of(clock.instant().minus(ASKED_FOR)))
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .map(staff::nameOf)
                .toList();
    }
}
