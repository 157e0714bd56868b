package org.thinkuknow.mailbox;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.mailbox.SetAsideMails.SetAsideMail.Why;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Counts the attempts at each mail in the database, where they outlive a process and are the same for all nodes; by the
 * database's clock.
 */
@Component
@Transactional
class MailAttempts {

    /** After so many a mail is set aside. */
    static final int MOST = 3;

    private static final String PLACE = " where uid_validity = ? and uid = ?";

    private final JdbcClient database;
    private final Audit audit;
    private final MailboxSettings settings;

    MailAttempts(JdbcClient database, Audit audit, MailboxSettings settings) {
        this.database = database;
        this.audit = audit;
        this.settings = settings;
    }

    /** The mails that are not to be met now: set aside, being read by some node, or shortly after a failure. */
    Set<Long> resting(long uidValidity) {
        return database.sql(
                        "select uid from mailbox_attempt where uid_validity = ? and (set_aside_at is not null or not_before "
                                + "> utc_timestamp(6) or attempts >= ?)")
                .params(uidValidity, MOST)
                .query(Long.class)
                .set();
    }

    /** Counts an attempt that is about to begin. Whether it may: of several nodes one reads a mail. */
    boolean begin(UnreadMails.MailPlace mail) {
        database.sql(
                        "insert ignore into mailbox_attempt (uid_validity, uid, attempts, not_before) values (?, ?, 0, utc_timestamp(6))")
                .params(mail.uidValidity(), mail.uid())
                .update();
        return database.sql(
                                "update mailbox_attempt set attempts = attempts + 1, not_before = utc_timestamp(6) + interval ? second"
                                        + PLACE
                                        + " and set_aside_at is null and attempts < ? and not_before <= utc_timestamp(6)")
                        .params(settings.claim().toSeconds(), mail.uidValidity(), mail.uid(), MOST)
                        .update()
                > 0;
    }

    /** The mail is filed, or is not in the mailbox any more. */
    void forget(UnreadMails.MailPlace mail) {
        database.sql("delete from mailbox_attempt" + PLACE)
                .params(mail.uidValidity(), mail.uid())
                .update();
    }

    /** An attempt failed: the next one may begin after a pause that grows; after the last one the mail is set aside at once. */
    void failed(UnreadMails.MailPlace mail) {
        database.sql(
                        "update mailbox_attempt set not_before = utc_timestamp(6) + interval if(attempts < ?, attempts * ?, 0) second"
                                + PLACE)
                .params(MOST, settings.tryAgainAfter().toSeconds(), mail.uidValidity(), mail.uid())
                .update();
    }

    /** The mails whose last attempt failed, or ended with its process. */
    List<UnreadMails.MailPlace> spent(long uidValidity) {
        return places(
                "uid_validity = ? and set_aside_at is null and attempts >= ? and not_before <= utc_timestamp(6)",
                uidValidity,
                MOST);
    }

    /** The mails that somebody wants to be tried again, whatever flags they have now. */
    List<UnreadMails.MailPlace> wanted(long uidValidity) {
        return places("uid_validity = ? and set_aside_at is null and attempts = ?", uidValidity, 0);
    }

    /** @param came when it came to the mailbox, if the server says so */
    void setAside(UnreadMails.MailPlace mail, Why why, @Nullable Instant came) {
        var isNew = database.sql(
                                "update mailbox_attempt set set_aside_at = utc_timestamp(6), why = ?, came_at = coalesce(?, not_before)"
                                        + PLACE + " and set_aside_at is null")
                        .param(why.name())
                        .param(came == null ? null : UtcColumns.of(came))
                        .params(mail.uidValidity(), mail.uid())
                        .update()
                > 0;
        if (isNew) {
            audit.recordAs(
                    MailFiling.MAILBOX,
                    "set aside an e-mail",
                    MailboxAlarm.SUBJECT,
                    why == Why.FAILED ? "it could not be filed" : "it is filed by its heading alone");
        }
    }

    /** What is set aside and nobody has dealt with, the longest first. */
    List<SetAsideMails.SetAsideMail> setAside() {
        return database.sql(
                        "select id, came_at, why from mailbox_attempt where set_aside_at is not null order by came_at, id")
                .query((row, number) -> new SetAsideMails.SetAsideMail(
                        row.getLong("id"), UtcColumns.instant(row, "came_at"), Why.valueOf(row.getString("why"))))
                .list();
    }

    /** Whether it was set aside. */
    boolean tryAgain(long id) {
        return database.sql("update mailbox_attempt set set_aside_at = null, why = null, attempts = 0, not_before = "
                                + "utc_timestamp(6) where id = ? and set_aside_at is not null")
                        .param(id)
                        .update()
                > 0;
    }

    /** Whether it was set aside. */
    boolean dealtWith(long id) {
        return database.sql("delete from mailbox_attempt where id = ? and set_aside_at is not null")
                        .param(id)
                        .update()
                > 0;
    }

    private List<UnreadMails.MailPlace> places(String which, long uidValidity, int attempts) {
        return database
                .sql("select uid from mailbox_attempt where " + which + " order by uid")
                .params(uidValidity, attempts)
                .query(Long.class)
                .stream()
                .map(uid -> new UnreadMails.MailPlace(uidValidity, uid))
                .toList();
    }
}
