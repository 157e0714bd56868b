package org.thinkuknow.mailbox;

import jakarta.mail.Flags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.ChildWords;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** No mail that fails, or is slow to read, stops the door for others. */
class HostileMailIT extends HostileMailDesk {

    @Test
    void aPageThatIsMadeToBeSlowIsFiledAndSoIsTheMailAfterIt() {
        put(
                RawMail.from(other).text("text/html", "x" + "<wbr> ".repeat(150_000) + "<wbr>y"),
                RawMail.from(sender).text(PLAIN, WORDS));
        mailbox(Map.of()).lookThrough();
        assertThat(filed().words()).containsEntry(Field.WHAT, WORDS);
        assertThat(filedOf(other)).isOne();
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
    void aMailThatFailsEachTimeIsSetAsideWhileOthersAreFiledAndAPersonIsTold(Class<? extends Throwable> failure)
            throws Exception {
        reading.failWith(failure);
        put(
                RawMail.from(other).with("Subject", "hostile").text(PLAIN, ChildWords.of("never told")),
                RawMail.from(sender).text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of());
        assertThatCode(mailbox::lookThrough).doesNotThrowAnyException();
        assertThat(references()).as("the mail after it, at once").hasSize(1);
        mailbox.lookThrough();
        assertThat(all()).isEmpty();
        mailbox.lookThrough();
        mailbox.lookThrough();
        assertThat(reading.attempts())
                .as("each attempt is counted before the mail is read, and there are three")
                .containsExactly(1, 2, 3);
        assertThat(all())
                .singleElement()
                .matches(mail -> mail.why() == SetAsideMails.SetAsideMail.Why.FAILED
                        && mail.came().isAfter(Instant.now().minus(Duration.ofHours(1))));
        assertThat(flagsOf(other))
                .singleElement()
                .matches(flags -> flags.contains(Flags.Flag.FLAGGED)
                        && !flags.contains(Flags.Flag.SEEN)
                        && !flags.contains(Flags.Flag.DELETED));
        eventually(() -> assertThat(alerts()).hasSize(1));
        assertThat(alerts().getFirst())
                .contains("something waits, mailbox", "/triage/mailbox")
                .doesNotContain(ChildWords.MARKER, other, "hostile");
    }

    @Test
    void aMailThatEndedItsProcessThriceIsNotReadAgain() {
        put(
                RawMail.from(other).with("Subject", "hostile").text(PLAIN, WORDS),
                RawMail.from(sender).text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of());
        mailbox.lookThrough();
        database.sql("update mailbox_attempt set attempts = 3, not_before = utc_timestamp(6) + interval 10 minute")
                .update();
        mailbox.lookThrough();
        assertThat(all()).as("some node may read it still").isEmpty();
        database.sql("update mailbox_attempt set not_before = utc_timestamp(6) - interval 1 second")
                .update();
        mailbox.lookThrough();
        assertThat(all()).hasSize(1);
        assertThat(reading.attempts()).hasSize(1);
    }

    @Test
    void ofTwoNodesOneReadsAMail() {
        var place = new UnreadMails.MailPlace(1, 1);
        assertThat(attempts.begin(place)).isTrue();
        assertThat(attempts.begin(place)).isFalse();
        attempts.failed(place);
        assertThat(attempts.begin(place)).isTrue();
    }

    @Test
    void whatIsSetAsideCanBeTriedAgainAlsoIfSomebodyHasReadIt() throws Exception {
        put(RawMail.from(sender).with("Subject", "hostile").text(PLAIN, WORDS));
        var mailbox = mailbox(Map.of());
        for (var i = 0; i < 3; i++) {
            mailbox.lookThrough();
        }
        var mail = all().getFirst();
        assertThat(alarm.open(MailboxAlarm.Kind.SET_ASIDE)).isPresent();
        flagsOf(sender).getFirst().add(Flags.Flag.SEEN);
        reading.recover();
        OFFICER.run(() -> setAside.tryAgain(mail.id()));
        assertThat(alarm.open(MailboxAlarm.Kind.SET_ASIDE)).as("settled").isEmpty();
        mailbox.lookThrough();
        assertThat(references()).hasSize(1);
        assertThat(all()).isEmpty();
    }
}
