package org.thinkuknow.mailbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * The mailbox that people write to, from the settings {@code thinkuknow.mailbox.*}.
 *
 * @param host                  the IMAP server; empty turns this door off
 * @param tls                   whether the connection is encrypted from its first byte
 * @param starttlsRequired      whether a connection that begins in the clear must be encrypted before anything is said; so in production
 * @param address               the mailbox's own address, for answers to go to; empty where it is the centre's sender
 * @param plusAddresses         whether the server delivers {@code name+anything@} to {@code name@}
 * @param pollEvery             how often the mailbox is looked through although the server announced nothing
 * @param reconnectAfter        how long to wait before a lost connection is opened again
 * @param mostAnswersPerHour    how many mails of one sender are answered by themselves within an hour; more are filed all the same
 * @param mostHeld              how much of one mail's files is held
 * @param largest               a mail above this size is filed by its heading alone and stays in the mailbox; what
 *                              carries 25 MB of files has 35
 * @param tryAgainAfter         how long after an attempt at a mail failed the next begins; twice as long after the second
 * @param claim                 longer than one mail is read: one whose reader was killed is then met again; whoever is
 *                              slower still files it once
 * @param mostFiledOfOnePerHour how many mails of one sender are filed within an hour; more wait in the mailbox
 * @param mostFiledPerHour      how many mails are filed within an hour, half of them kept for first mails of a sender;
 *                              more wait in the mailbox
 */
@ConfigurationProperties("thinkuknow.mailbox")
public record MailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        @DefaultValue("false") boolean starttlsRequired,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("") String address,
        @DefaultValue("false") boolean plusAddresses,
        @DefaultValue("PT1M") Duration pollEvery,
        @DefaultValue("PT10S") Duration reconnectAfter,
        @DefaultValue("10") int mostAnswersPerHour,
        @DefaultValue("25MB") DataSize mostHeld,
        @DefaultValue("35MB") DataSize largest,
        @DefaultValue("PT1M") Duration tryAgainAfter,
        @DefaultValue("PT1M") Duration claim,
        @DefaultValue("20") int mostFiledOfOnePerHour,
        @DefaultValue("600") int mostFiledPerHour) {

    public MailboxSettings {
        if (mostFiledOfOnePerHour < 1 || mostFiledPerHour < 2) {
            throw new IllegalArgumentException("A mailbox from which nothing may be filed helps nobody");
        }
        if (claim.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "thinkuknow.mailbox.claim is under a second: two nodes would read the same mail");
        }
    }

    /** Never the password: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "MailboxSettings[" + host + ":" + port + "]";
    }
}
