package org.thinkuknow.mailbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingSettled;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.util.Optional;

/**
 * Has whoever is on call told that mails lie in the mailbox, at once and then each hour until none does; never whose,
 * nor a word of them.
 */
@Component
class MailboxAlarm {

    /** What alerts call it; the page for it is {@code /triage/mailbox}, as that of a case is at its reference. */
    static final String SUBJECT = "mailbox";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailboxAlarm(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What mails may lie there for. */
    enum Kind {
        SET_ASIDE("an e-mail that could not be filed"),
        WAITING("e-mails above what is filed in an hour");

        private final String what;

        Kind(String what) {
            this.what = what;
        }
    }

    /** Says how many mails lie there now. Several nodes may say so at once: people are told by one. */
    @Transactional
    void show(Kind kind, int mails) {
        if (mails > 0) {
            database.sql(
                            "insert into mailbox_alarm (kind, mails, since) values (?, ?, utc_timestamp(6)) on duplicate key "
                                    + "update mails = ?")
                    .params(kind.name(), mails, mails)
                    .update();
            tell(kind);
        } else if (database.sql("delete from mailbox_alarm where kind = ?")
                                .param(kind.name())
                                .update()
                        > 0
                && database.sql("select count(*) from mailbox_alarm")
                                .query(Integer.class)
                                .single()
                        == 0) {
            events.publishEvent(new SomethingSettled(SUBJECT, clock.instant()));
        }
    }

    private void tell(Kind kind) {
        if (database.sql(
                                "update mailbox_alarm set told_at = utc_timestamp(6) where kind = ? and (told_at is null or told_at "
                                        + "< utc_timestamp(6) - interval 1 hour)")
                        .param(kind.name())
                        .update()
                > 0) {
            var now = clock.instant();
            events.publishEvent(new SomethingWaits(SUBJECT, kind.what, EscalationTier.OFFICER, now, true, now));
        }
    }

    /** What lies there for a reason; empty if nothing does. */
    @Transactional(readOnly = true)
    Optional<SetAsideMails.WaitingMails> open(Kind kind) {
        return database.sql("select mails, since from mailbox_alarm where kind = ?")
                .param(kind.name())
                .query((row, number) ->
                        new SetAsideMails.WaitingMails(row.getInt("mails"), UtcColumns.instant(row, "since")))
                .optional();
    }
}
