package org.thinkuknow.overseas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Chases what nobody has acknowledged: first the recipient, then the author, whose page shows it first, then the supervisor on call, each
 * day until somebody does. Afterwards it asks once what became of it. It also looks after short assessments that nobody has completed.
 */
@Component
class Chasing {

    /** What alerts call it; the page for it is {@code /triage/overseas}, as that of a case is at its reference. */
    static final String SUBJECT = "overseas";

    /** From this step on the author's page shows it first. */
    static final int AUTHOR = 2;

    private static final int MOST = 100;
    private static final String LATE = """
            select reference from overseas_package where assess_by <= ? and assess_alerted_at is null order by assess_by limit 100""";

    private final RecipientRepository recipients;
    private final OverseasPackageRepository packages;
    private final OverseasRules rules;
    private final JdbcClient database;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /**
     * A recipient has to be reminded.
     *
     * @param what     which reminder, the same on every node
     * @param ofAnswer whether it is asked what became of it, and not for an acknowledgement
     */
    record ReminderDue(String recipient, String what, boolean ofAnswer) {}

    Chasing(
            RecipientRepository recipients,
            OverseasPackageRepository packages,
            OverseasRules rules,
            JdbcClient database,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.recipients = recipients;
        this.packages = packages;
        this.rules = rules;
        this.database = database;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void look() {
        var now = clock.instant();
        recipients
                .toChase(now, Limit.of(MOST))
                .forEach(reference -> transaction.executeWithoutResult(status -> chase(reference)));
        late(now).forEach(reference -> transaction.executeWithoutResult(status -> alertOf(reference)));
    }

    private void chase(String reference) {
        var now = clock.instant();
        packages.lock(Recipient.packageOf(reference));
        var recipient = recipients.lock(reference).orElseThrow();
        var due = recipient.facts();
        if (!recipient.isChasedAt(now)) {
            return;
        }
        if (!recipient.isOwed()) {
            recipient.chase(now, null);
            events.publishEvent(new ReminderDue(reference, "answer", true));
            audit.recordAs(Audit.SYSTEM, "asked what became of", due.packageReference(), reference);
            return;
        }
        recipient.chase(now, rules.chaseAfter());
        var step = recipient.chased();
        if (step == 1) {
            events.publishEvent(new ReminderDue(reference, "%d %d".formatted(due.link(), due.corrected()), false));
        } else if (step > AUTHOR) {
            events.publishEvent(alert("an acknowledgement of %s, number %d".formatted(reference, step - AUTHOR), now));
        }
        var act = step == 1 ? "reminded" : step == AUTHOR ? "showed the author" : "alerted";
        audit.recordAs(Audit.SYSTEM, act, due.packageReference(), reference);
    }

    private List<String> late(Instant now) {
        return database.sql(LATE).param(UtcColumns.of(now)).query(String.class).list();
    }

    private void alertOf(String reference) {
        var now = clock.instant();
        var mine = database.sql(
                        "update overseas_package set assess_alerted_at = ? where reference = ? and assess_alerted_at is null"
                                + " and assess_by <= ?")
                .params(UtcColumns.of(now), reference, UtcColumns.of(now))
                .update();
        if (mine == 1) {
            events.publishEvent(alert("the assessment of %s, which was short".formatted(reference), now));
            audit.recordAs(Audit.SYSTEM, "alerted", reference, "a short assessment was not completed in time");
        }
    }

    static SomethingWaits alert(String what, Instant now) {
        return new SomethingWaits(SUBJECT, what, EscalationTier.SUPERVISOR, now, false, now);
    }
}
