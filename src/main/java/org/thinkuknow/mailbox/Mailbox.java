package org.thinkuknow.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks through the mailbox for mails that were not filed yet. A mail is marked as read once its report is committed, and
 * never before; one that was dropped or set aside is flagged too, so that a person finds it. Nothing is deleted,
 * and nothing that somebody else marked as deleted is removed.
 */
@Component
@ConditionalOnExpression("'${thinkuknow.mailbox.host:}' != ''")
class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final CarefulFiling filing;
    private final MailAttempts attempts;
    private final FilingLimits limits;
    private final MailboxAlarm alarm;
    private final MailboxSettings settings;
    private final Session session;

    Mailbox(
            CarefulFiling filing,
            MailAttempts attempts,
            FilingLimits limits,
            MailboxAlarm alarm,
            MailboxSettings settings) {
        this.filing = filing;
        this.attempts = attempts;
        this.limits = limits;
        this.alarm = alarm;
        this.settings = settings;
        this.session = Session.getInstance(ImapSession.properties(settings), ImapSession.authenticator(settings));
    }

    /** Files whatever is new. It is called when the server announces a mail, and by the clock, in case an announcement was lost. */
    synchronized void lookThrough() {
        try (var store = session.getStore(ImapSession.PROTOCOL)) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            setAside(folder);
            tryAgain(folder);
            fileUnread(folder);
            setAside(folder);
            folder.close(false);
        } catch (MessagingException | IllegalStateException | DataAccessException | TransactionException away) {
            log.warn(
                    "The mailbox cannot be looked through now ({}); it will be tried again",
                    away.getClass().getSimpleName());
        }
    }

    private void fileUnread(Folder folder) throws MessagingException {
        var hour = limits.now();
        var unread = UnreadMails.in(folder, attempts.resting(((UIDFolder) folder).getUIDValidity()), limits::nameOf);
        var waiting = 0;
        for (var mail : UnreadMails.firstOfEachFirst(unread, hour)) {
            if (!hour.takes(mail.sender())) {
                waiting++;
            } else if (filing.file(mail.mail(), mail.place())) {
                hour.add(mail.sender());
            }
        }
        alarm.show(MailboxAlarm.Kind.WAITING, waiting);
    }

    /** What somebody asks for is met whether it is marked as read by now or not. */
    private void tryAgain(Folder folder) throws MessagingException {
        for (var place : attempts.wanted(((UIDFolder) folder).getUIDValidity())) {
            var mail = ((UIDFolder) folder).getMessageByUID(place.uid());
            if (mail == null) {
                attempts.forget(place);
            } else {
                filing.file(mail, place);
            }
        }
    }

    private void setAside(Folder folder) throws MessagingException {
        for (var place : attempts.spent(((UIDFolder) folder).getUIDValidity())) {
            filing.setAside(((UIDFolder) folder).getMessageByUID(place.uid()), place);
        }
        alarm.show(MailboxAlarm.Kind.SET_ASIDE, attempts.setAside().size());
    }
}
