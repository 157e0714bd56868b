package org.thinkuknow.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/**
 * Files one mail and bears whatever it does: it may throw, overflow the stack, fill the memory or end the process, and still costs no
 * more than three attempts, of which none keeps another mail waiting. Then it is set aside: it stays in the mailbox, flagged
 * (decision 0039).
 */
@Component
class CarefulFiling {

    private static final Logger log = LoggerFactory.getLogger(CarefulFiling.class);

    private final MailReading reading;
    private final MailFiling filing;
    private final MailAttempts attempts;
    private final MailboxSettings settings;
    private final Session session = Session.getInstance(new Properties());

    CarefulFiling(MailReading reading, MailFiling filing, MailAttempts attempts, MailboxSettings settings) {
        this.reading = reading;
        this.filing = filing;
        this.attempts = attempts;
        this.settings = settings;
    }

    /**
     * Files a mail if it is its turn. The attempt is counted before anything of the mail is read.
     *
     * @return whether a report or message came of it
     * @throws FolderClosedException if the connection was lost; so does {@link StoreClosedException}
     * @throws org.springframework.dao.DataAccessException if the attempt could not be counted
     */
    boolean file(Message mail, UnreadMails.MailPlace place) throws MessagingException {
        if (!attempts.begin(place)) {
            return false;
        }
        try {
            return fileOnce(mail, place);
        } catch (MessageRemovedException gone) {
            attempts.forget(place);
            return false;
        } catch (FolderClosedException | StoreClosedException connectionLost) {
            attempts.failed(place);
            throw connectionLost;
        } catch (Throwable whatever) {
            log.error(
                    "Mail {} of the mailbox could not be filed ({}); it stays unread and is tried {} times",
                    place.uid(),
                    whatever.getClass().getSimpleName(),
                    MailAttempts.MOST);
            attempts.failed(place);
            return false;
        }
    }

    private boolean fileOnce(Message mail, UnreadMails.MailPlace place) throws Exception {
        var whole = WholeMail.of(mail, session, settings.largest());
        var done = filing.file(reading.read(whole.mail()));
        if (done == FiledMail.Outcome.DROPPED || !whole.isWhole()) {
            mail.setFlag(Flags.Flag.FLAGGED, true);
        }
        mail.setFlag(Flags.Flag.SEEN, true);
        if (whole.isWhole()) {
            attempts.forget(place);
        } else {
            attempts.setAside(place, SetAsideMails.SetAsideMail.Why.TOO_LARGE, cameAt(mail));
        }
        return done != FiledMail.Outcome.DROPPED;
    }

    /** Sets a mail aside that was tried often enough; it stays unread. */
    void setAside(@Nullable Message mail, UnreadMails.MailPlace place) {
        attempts.setAside(place, SetAsideMails.SetAsideMail.Why.FAILED, cameAt(mail));
        log.error("Mail {} of the mailbox is set aside: a person has to read it there", place.uid());
        try {
            if (mail != null) {
                mail.setFlag(Flags.Flag.FLAGGED, true);
            }
        } catch (MessagingException unmarked) {
            log.warn(
                    "Mail {} of the mailbox could not be flagged ({})",
                    place.uid(),
                    unmarked.getClass().getSimpleName());
        }
    }

    private static @Nullable Instant cameAt(@Nullable Message mail) {
        try {
            return mail == null
                    ? null
                    : Optional.ofNullable(mail.getReceivedDate())
                            .map(Date::toInstant)
                            .orElse(null);
        } catch (MessagingException | RuntimeException unknown) {
            return null;
        }
    }
}
