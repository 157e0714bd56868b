package org.thinkuknow.mailbox;

import jakarta.mail.Flags;
import org.junit.jupiter.api.Test;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.ChildWords;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** No mail is so large, and nobody sends so many, that others wait. */
class TooMuchMailIT extends HostileMailDesk {

    @Test
    void aMailOfUnknownSizeAndWithoutEndIsFiledByItsHeadingAndSetAside() throws Exception {
        var settings = settings(Map.of("mailbox.largest", "1MB"));
        var mail = new EndlessMail(sender, -1);
        assertThat(new CarefulFiling(reading.with(centre, settings, database), filing, attempts, settings)
                        .file(mail, new UnreadMails.MailPlace(2, 1)))
                .isTrue();
        assertThat(filed().words().get(Field.WHAT)).contains("Subject: endless", "larger than what is read here");
        assertThat(all()).singleElement().matches(found -> found.why() == SetAsideMails.SetAsideMail.Why.TOO_LARGE);
        assertThat(mail.isSet(Flags.Flag.FLAGGED)).isTrue();
    }

    @Test
    void aMailAboveTheLimitIsFiledByItsHeadingAndAPersonIsTold() {
        put(RawMail.from(sender).text(PLAIN, "long ".repeat(300_000)));
        mailbox(Map.of("mailbox.largest", "1MB")).lookThrough();
        assertThat(filed().words().get(Field.WHAT)).contains("larger than what is read here");
        assertThat(all()).singleElement().matches(found -> found.why() == SetAsideMails.SetAsideMail.Why.TOO_LARGE);
        eventually(() -> assertThat(alerts()).hasSize(1));
    }

    @Test
    void oneWhoSendsWithoutEndKeepsNobodyWaitingAndLosesNothing() throws Exception {
        for (var i = 0; i < 9; i++) {
            put(RawMail.from(other).with("X-Auto-Response-Suppress", "OOF").text(PLAIN, ChildWords.of("again " + i)));
        }
        put(RawMail.from(sender).text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of("mailbox.most-filed-of-one-per-hour", 3, "mailbox.most-filed-per-hour", 100_000));
        mailbox.lookThrough();
        assertThat(references()).as("another's mail").hasSize(1);
        assertThat(filedOf(other)).isEqualTo(3);
        assertThat(flagsOf(other))
                .filteredOn(flags -> !flags.contains(Flags.Flag.SEEN))
                .hasSize(6)
                .noneMatch(flags -> flags.contains(Flags.Flag.FLAGGED));
        eventually(() -> assertThat(alerts()).hasSize(1));
        for (var hour = 1; hour <= 2; hour++) {
            database.sql("update mailbox_mail set received_at = received_at - interval 1 hour where sender_hash = ?")
                    .param(vault.hash("mail sender", other).fresh())
                    .update();
            mailbox.lookThrough();
            assertThat(filedOf(other)).isEqualTo(3 + 3 * hour);
        }
        assertThat(alarm.open(MailboxAlarm.Kind.WAITING)).isEmpty();
    }

    @Test
    void whenAllTogetherAreTooManyTheFirstMailOfEachIsFiledFirst() {
        database.sql("update mailbox_mail set received_at = received_at - interval 2 hour")
                .update();
        put(
                RawMail.from(other).text(PLAIN, WORDS + 1),
                RawMail.from(other).text(PLAIN, WORDS + 2),
                RawMail.from(other).text(PLAIN, WORDS + 3),
                RawMail.from(sender).text(PLAIN, WORDS));
        mailbox(Map.of("mailbox.most-filed-per-hour", 4)).lookThrough();
        assertThat(references()).hasSize(1);
        assertThat(filedOf(other)).isOne();
    }
}
