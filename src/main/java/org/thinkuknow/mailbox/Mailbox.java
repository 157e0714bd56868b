package org.thinkuknow.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import jakarta.mail.search.FlagTerm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Looks through the mailbox for mails that were not filed yet. A mail is marked as read once its report is committed, and
 * never before; one that was dropped is flagged too, so that a person finds it. Nothing is deleted,
 * and nothing that somebody else marked as deleted is removed.
 */
@Component
@ConditionalOnExpression("'${thinkuknow.mailbox.host:}' != ''")
class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final MailReading reading;
    private final MailFiling filing;
    private final MailboxSettings settings;
    private final Session session;

    Mailbox(MailReading reading, MailFiling filing, MailboxSettings settings) {
        this.reading = reading;
        this.filing = filing;
        this.settings = settings;
        this.session = Session.getInstance(ImapSession.properties(settings), ImapSession.authenticator(settings));
    }

    /** Files whatever is new. It is called when the server announces a mail, and by the clock, in case an announcement was lost. */
    synchronized void lookThrough() {
        try (var store = session.getStore(ImapSession.PROTOCOL)) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            for (var mail : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                file(mail);
            }
            folder.close(false);
        } catch (MessagingException | IllegalStateException away) {
            log.warn("The mailbox cannot be looked through now ({}); it will be tried again", away.getClass().getSimpleName());
        }
    }

    /** One mail that cannot be filed now must not keep the others waiting. */
    private void file(Message mail) throws MessagingException {
        try {
            var done = filing.file(reading.read(WholeMail.of(mail, session, settings.largest())));
            if (done == Done.DROPPED) {
                mail.setFlag(Flags.Flag.FLAGGED, true);
            }
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (FolderClosedException | StoreClosedException connectionLost) {
            throw connectionLost;
        } catch (MessagingException | IOException | RuntimeException e) {
            log.error("Mail {} of the mailbox could not be filed ({}); it stays unread and will be tried again", mail.getMessageNumber(), e.getClass().getSimpleName());
        }
    }
}
