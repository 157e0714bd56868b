package org.thinkuknow.mailbox;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that lie in the mailbox for a person to read, and what is done about each. Nothing of the mails themselves is known here. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class SetAsideMails {

    private final MailAttempts attempts;
    private final MailboxAlarm alarm;
    private final MailboxSettings settings;
    private final Audit audit;

    SetAsideMails(MailAttempts attempts, MailboxAlarm alarm, MailboxSettings settings, Audit audit) {
        this.attempts = attempts;
        this.alarm = alarm;
        this.settings = settings;
        this.audit = audit;
    }

    /** What is set aside and nobody has dealt with, the longest first. */
    @Transactional(readOnly = true)
    public List<SetAsideMail> all() {
        return attempts.setAside();
    }

    /** What waits because more came than is filed within an hour; empty if nothing does. */
    @Transactional(readOnly = true)
    public Optional<WaitingMails> waiting() {
        return alarm.open(MailboxAlarm.Kind.WAITING);
    }

    /** The name of the folder of the mailbox in which they lie. */
    public String folder() {
        return settings.folder();
    }

    /** Has a mail tried again from the beginning; does nothing if somebody has dealt with it. */
    @Transactional
    public void tryAgain(long id) {
        end(attempts.tryAgain(id), "has an e-mail tried again");
    }

    /** Notes that a person has read a mail in the mailbox; does nothing if somebody noted it before. */
    @Transactional
    public void readByAPerson(long id) {
        end(attempts.dealtWith(id), "has read an e-mail in the mailbox");
    }

    private void end(boolean isNew, String act) {
        if (isNew) {
            audit.record(act, MailboxAlarm.SUBJECT, "it was set aside");
            alarm.show(MailboxAlarm.Kind.SET_ASIDE, attempts.setAside().size());
        }
    }

    /**
     * A mail that is not filed, or not whole, and that a person has to read in the mailbox. Nothing of the mail itself.
     *
     * @param came when it came to the mailbox, or was first met where the server does not say
     */
    public record SetAsideMail(long id, Instant came, Why why) {

        /** Why a mail is set aside. */
        public enum Why {
            /** Each attempt at filing it failed. */
            FAILED,
            /** It is filed by its heading alone. */
            TOO_LARGE
        }
    }

    /**
     * Mails that wait in the mailbox because more came than are filed within an hour.
     *
     * @param since since when there are any
     */
    public record WaitingMails(int mails, Instant since) {}
}
