package org.thinkuknow.mailbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.ChildWords;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Mail servers that go away and come back: nothing is lost and nothing is sent twice. */
class MailServerAwayIT extends MailboxDesk {

    private static final String PLAIN = "text/plain; charset=utf-8";

    @AfterEach
    void bothServersRun() {
        if (!mail().isRunning()) {
            mail().start();
        }
        if (!server().isRunning()) {
            server().start();
            user();
        }
    }

    @Test
    void whileTheSmtpServerIsAwayTheReportStandsAndTheAnswerLeavesLaterOnce() {
        mail().stop();
        deliver(RawMail.from(sender).text(PLAIN, ChildWords.of("please help me")));
        filed();
        eventually(() -> assertThat(failures()).as("attempts that failed").isPositive());
        mail().start();
        eventually(() -> assertThat(answers()).hasSize(1));
        eventually(() -> assertThat(answered()).isEqualTo(1));
        assertThat(answers()).hasSize(1);
    }

    /**
     * Three mails one after the other would have to wait for two more looks by the clock, each 25 seconds after the
     * last. A busy machine may be slow a few times.
     */
    @Test
    void aMailIsFiledWhenTheServerAnnouncesItWithoutWaitingForTheClock() {
        eventually(() -> assertThat(threeMailsTake()).isLessThan(Duration.ofSeconds(48)));
    }

    private Duration threeMailsTake() {
        var begin = Instant.now();
        var before = references().size();
        for (var i = 1; i <= 3; i++) {
            var count = before + i;
            deliver(RawMail.from(sender).text(PLAIN, ChildWords.of("mail " + count)));
            eventually(() -> assertThat(references()).hasSize(count));
        }
        return Duration.between(begin, Instant.now());
    }

    @Test
    void afterTheImapServerCameBackMailIsFiledAgain() {
        server().stop();
        server().start();
        user();
        deliver(RawMail.from(sender).text(PLAIN, ChildWords.of("are you there")));
        filed();
        eventually(() -> assertThat(answers()).hasSize(1));
    }

    private int failures() {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where status = 'FAILED' and event_type like '%MailFiling$Filed'")
                .query(Integer.class)
                .single();
    }

    private int answered() {
        return database.sql(
                        "select count(*) from mailbox_mail where sender_hash = ? and answered_at is not null and sender is null")
                .param(vault.hash("mail sender", sender).fresh())
                .query(Integer.class)
                .single();
    }
}
