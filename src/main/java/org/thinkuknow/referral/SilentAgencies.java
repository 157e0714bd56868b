package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.schedule.OneByOne;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Reminds an agency that has not acknowledged: once at half of its time and once when it is over. Once its link has ended it is not
 * reminded any more: its case is told. Whichever node moves the time of the next reminder on is the one that reminds.
 */
@Component
class SilentAgencies {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final ReferralRepository referrals;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SilentAgencies(
            JdbcClient database,
            ReferralRepository referrals,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
        this.referrals = referrals;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Reminder(String referral, Instant at, Instant due) {}

    @Scheduled(initialDelay = 10_000, fixedDelayString = "${thinkuknow.referrals.look-every:PT30S}")
    void look() {
        OneByOne.each("reminder", waiting(), reminder -> {
            transaction.executeWithoutResult(status -> remind(reminder));
            return true;
        });
    }

    private List<Reminder> waiting() {
        return database.sql("select reference, remind_at, due_at from triage_referral where remind_at <= ? "
                        + "order by remind_at limit " + AT_ONCE)
                .param(UtcColumns.of(clock.instant()))
                .query((row, number) -> new Reminder(
                        row.getString("reference"),
                        UtcColumns.instant(row, "remind_at"),
                        UtcColumns.instant(row, "due_at")))
                .list();
    }

    private void remind(Reminder reminder) {
        if (reminder.at.isAfter(reminder.due)) {
            end(reminder);
            return;
        }
        var half = reminder.at.isBefore(reminder.due);
        if (moved(reminder, half ? reminder.due : linkEnds(reminder))) {
            events.publishEvent(
                    new AgencyNoticeDue(reminder.referral, half ? AgencyNotice.HALF : AgencyNotice.OVER, 1));
        }
    }

    /** What was added meanwhile may have opened the link for longer. */
    private void end(Reminder reminder) {
        var ends = linkEnds(reminder);
        if (ends != null && ends.isAfter(clock.instant())) {
            moved(reminder, ends);
        } else if (moved(reminder, null)) {
            events.publishEvent(new ReferralChanged(Referral.caseOf(reminder.referral)));
        }
    }

    private @Nullable Instant linkEnds(Reminder reminder) {
        return referrals
                .findById(reminder.referral)
                .map(Referral::facts)
                .filter(made -> made.acknowledgedAt() == null && made.isLive())
                .map(ReferralFacts::opensUntil)
                .filter(ends -> ends.isAfter(reminder.due))
                .orElse(null);
    }

    private boolean moved(Reminder reminder, @Nullable Instant to) {
        return database.sql("update triage_referral set remind_at = ? where reference = ? and remind_at = ?")
                        .param(to == null ? null : UtcColumns.of(to))
                        .params(reminder.referral, UtcColumns.of(reminder.at))
                        .update()
                == 1;
    }
}
