package org.thinkuknow.mailbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.MailCameBack;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Files one mail: the report or message, its files, and the row by which the mail is known again, in one transaction. A mail
 * that is met again, because the application was killed before it was marked in the mailbox, is found by that row (decision 0019).
 */
@Component
class MailFiling {

    private static final Logger log = LoggerFactory.getLogger(MailFiling.class);
    static final String MAILBOX = "the mailbox";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int SHORT = 8;

    private final FiledMailRepository mails;
    private final ReportOfMail reports;
    private final Vault vault;
    private final Audit audit;
    private final MailboxSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailFiling(
            FiledMailRepository mails,
            ReportOfMail reports,
            Vault vault,
            Audit audit,
            MailboxSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.reports = reports;
        this.vault = vault;
        this.audit = audit;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files a mail, or finds that it is filed already.
     *
     * @throws org.springframework.dao.DataAccessException if another node files the same mail at this moment or the database is away
     */
    @Transactional
    FiledMail.Outcome file(ReadMail mail) {
        var hash = vault.name("mail", mail.key());
        var earlier = mails.findByHash(hash);
        return earlier.isPresent()
                ? earlier.get().done()
                : mail.automatic().map(reason -> drop(hash, mail, reason)).orElseGet(() -> keep(hash, mail));
    }

    private FiledMail.Outcome drop(byte[] hash, ReadMail mail, String reason) {
        var row = row(hash, FiledMail.Outcome.DROPPED, mail);
        row.droppedBecause(reason);
        mails.saveAndFlush(row);
        mail.cameBack().map(MailCameBack::new).ifPresent(events::publishEvent);
        audit.recordAs(
                MAILBOX, "dropped", "mail-" + HexFormat.of().formatHex(hash).substring(0, SHORT), reason);
        log.info("A mail was not filed: {}; {} so far", reason, mails.countByDone(FiledMail.Outcome.DROPPED));
        return FiledMail.Outcome.DROPPED;
    }

    private FiledMail.Outcome keep(byte[] hash, ReadMail mail) {
        var thread = reports.answeredBy(mail);
        var row = row(hash, thread.isPresent() ? FiledMail.Outcome.MESSAGE : FiledMail.Outcome.REPORT, mail);
        var isToBeAnswered = thread.isEmpty() && !mail.sender().isEmpty() && !mail.quiet() && isBelowLimit(mail);
        mails.saveAndFlush(row);
        row.belongsTo(thread.map(reference -> reports.add(reference, mail)).orElseGet(() -> reports.make(hash, mail)));
        if (isToBeAnswered) {
            row.toBeAnswered(vault.seal(mail.sender(), String.valueOf(row.id())));
            events.publishEvent(new Filed(row.id()));
        }
        return row.done();
    }

    /** Two programs that answer each other would go on for ever. */
    private boolean isBelowLimit(ReadMail mail) {
        return mails.countBySenderHashInAndReceivedAtAfter(
                        senderHash(mail).any(), clock.instant().minus(HOUR))
                < settings.mostAnswersPerHour();
    }

    private FiledMail row(byte[] hash, FiledMail.Outcome done, ReadMail mail) {
        return new FiledMail(
                hash, UtcColumns.stored(clock.instant()), done, senderHash(mail).fresh());
    }

    private KeyedHash senderHash(ReadMail mail) {
        return senderHash(vault, mail.sender());
    }

    /** Stands for a sender in the rows of mails. */
    static KeyedHash senderHash(Vault vault, String sender) {
        return vault.hash("mail sender", sender);
    }

    /** A mail is filed and its sender is to be answered. Carries the row's number, never an address or a word. */
    record Filed(long mail) {}
}
