package org.thinkuknow.referral;

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
 * Reminds an agency that has not acknowledged: once at half of its time and once when it is over. Whichever node moves the time of the
 * next reminder on is the one that reminds.
 */
@Component
class SilentAgencies {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SilentAgencies(
            JdbcClient database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
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
        var half = reminder.at.isBefore(reminder.due);
        var moved = database.sql("update triage_referral set remind_at = ? where reference = ? and remind_at = ?")
                .param(half ? UtcColumns.of(reminder.due) : null)
                .params(reminder.referral, UtcColumns.of(reminder.at))
                .update();
        if (moved == 1) {
            events.publishEvent(
                    new AgencyNoticeDue(reminder.referral, half ? AgencyNotice.HALF : AgencyNotice.OVER, 1));
        }
    }
}
