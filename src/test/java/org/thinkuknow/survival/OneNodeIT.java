package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.LockWaits;
import org.thinkuknow.support.ReportStream;
import org.thinkuknow.support.ReportStream.Refusal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** One process, and everything that can go away while it works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class OneNodeIT {

    private static final int CHILDREN = 2;
    private static final int ENOUGH = 15;
    private static final int BATCH = 200;
    private static final String END_OF_MAIL = "\r\n.\r\n";
    private static final String UNSENT = "select count(*) from staff_alert where sent_at is null and subject = '%s'";
    private static final String REPORTS = "select count(*) from report";
    private static final String MET = "select count(*) from mailbox_mail";
    private static final String TO_BE_ANSWERED = "select count(*) from mailbox_mail where sender is not null";
    private static final String BY_MAIL = "select count(*) from report where door = 'EMAIL'";
    private static final String STILL_OLD = "select count(*) from report where substring(words, 1, 5) = unhex('%s')";

    private Installation installation;
    private Letters letters;
    private ApplicationProcess application;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        installation = Installation.in(directory);
        letters = new Letters(installation);
        var settings = new HashMap<>(Installation.CLAIMS_END_SOON);
        settings.putAll(Map.of(
                "thinkuknow.mailbox.host",
                "localhost",
                "thinkuknow.mailbox.port",
                String.valueOf(installation.imap().port()),
                "thinkuknow.mailbox.tls",
                "false",
                "thinkuknow.mailbox.user",
                "help",
                "thinkuknow.mailbox.password",
                "secret",
                "thinkuknow.mailbox.address",
                "help@centre.example",
                "thinkuknow.mailbox.poll-every",
                "PT5S",
                "thinkuknow.vault.look-every",
                "PT1S"));
        application = installation.node("node", settings);
        application.start();
    }

    @AfterEach
    void nothingIsLost() throws Exception {
        installation.everythingIsSaid();
        installation.endAllCases();
    }

    @AfterAll
    void stop() throws Exception {
        installation.close();
    }

    /**
     * Three moments of one kill: an alert that the mail server has and we do not know of, one that it has not, a mail
     * that is filed and not marked.
     */
    @Test
    void killedBetweenCommitAndNotificationItSaysOnStartWhatIsMissing() throws Exception {
        var overdue = installation.told(application);
        eventually(() -> assertThat(installation.alertsOf(overdue)).containsValue(1L));
        eventually(() -> assertThat(installation.database().count(UNSENT.formatted(overdue)))
                .as("the mail server's yes is written down")
                .isZero());
        var met = installation.database().count(MET);
        installation.imap().holdAfter(" STORE ", false);
        var sender = letters.writes();
        eventually(() -> assertThat(installation.database().count(MET)).isEqualTo(met + 1));
        eventually(() -> assertThat(letters.answersTo(sender)).isOne());
        eventually(() -> assertThat(installation.database().count(TO_BE_ANSWERED))
                .as("the mail server's yes is written down")
                .isZero());
        installation.smtp().holdAfter(END_OF_MAIL, true);
        var accepted = installation.told(application);
        eventually(() -> assertThat(installation.alertsOf(accepted)).containsValue(1L));
        installation.smtp().hold();
        var missing = installation.told(application);
        eventually(() -> assertThat(installation.database().count(UNSENT.formatted(missing)))
                .isOne());
        assertThat(installation.database().count(UNSENT.formatted(accepted)))
                .as("the mail server's yes has not arrived")
                .isOne();
        assertThat(letters.isRead(sender)).isFalse();

        application.kill();
        installation.smtp().cut();
        installation.imap().cut();
        installation.smtp().open();
        installation.imap().open();
        installation.anHourPassesFor(overdue, 0);
        application.start();

        eventually(() -> assertThat(letters.isRead(sender)).isTrue());
        installation.everythingIsSaid();
        eventually(() -> assertThat(installation
                        .database()
                        .count("select count(*) from triage_climb where rung = 'HEAD' and case_reference = '%s'"
                                .formatted(overdue)))
                .isOne());
        installation.everythingIsSaid();
        assertThat(installation.alertsOf(missing))
                .allSatisfy((id, times) -> assertThat(times).as(id).isOne());
        assertThat(installation.alertsOf(accepted))
                .as("a second one has the Message-ID of the first")
                .anySatisfy((id, times) -> assertThat(times).as(id).isGreaterThan(1));
        eventually(() -> assertThat(installation.alertsOf(overdue))
                .allSatisfy((id, times) -> assertThat(times).as(id).isOne()));
        assertThat(installation.database().count(MET)).isEqualTo(met + 1);
        assertThat(letters.answersTo(sender))
                .as("the mail that was met again is not answered again")
                .isOne();
    }

    @Test
    void mailThatComesWhileTheAnnouncementsAreDeadIsFiledByTheClockOnce() throws Exception {
        eventually(() ->
                assertThat(installation.imap().connections()).as("it listens").isPositive());
        installation.imap().loseConnections();
        var before = installation.database().count(BY_MAIL);
        var sender = letters.writes();
        eventually(() -> assertThat(letters.isRead(sender)).isTrue());
        eventually(() -> assertThat(letters.answersTo(sender)).isOne());
        assertThat(installation.imap().silenced())
                .as("it still listens to a line that is dead")
                .isPositive();
        assertThat(installation.database().count(BY_MAIL)).isEqualTo(before + 1);
    }

    @Test
    void aDatabaseThatIsStoppedAndStartedAgainLosesNoReportThatWasAnswered() throws Exception {
        var earlier = installation.database().count(REPORTS);
        try (var stream = new ReportStream(application.address("/report"), CHILDREN)) {
            eventually(() -> assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
            installation.database().stop();
            eventually(() -> assertThat(stream.refusals()).isNotEmpty());
            installation.database().start();
            var answered = stream.receipts().size();
            eventually(() -> assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(answered + ENOUGH));
            stream.close();

            assertThat(stream.receipts()).allMatch(stream::opens);
            var refusals = stream.refusals();
            assertThat(refusals).allSatisfy(OneNodeIT::saysKindlyThatItIsStillHere);
            var all = new HashSet<>(stream.receipts());
            for (var refusal : refusals) {
                var receipt = stream.again(refusal);
                assertThat(receipt).isNotNull().isEqualTo(stream.again(refusal));
                all.add(receipt);
            }
            assertThat(all).hasSize(stream.receipts().size() + refusals.size());
            assertThat(installation.database().count(REPORTS))
                    .as("one report for each receipt")
                    .isEqualTo(earlier + all.size());
        }
    }

    private static void saysKindlyThatItIsStillHere(Refusal refusal) {
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.page().contains("Your words are still here. Please wait a minute, then press Send again."))
                .isTrue();
        assertThat(refusal.page().contains(refusal.words()))
                .as("the words stand in the form")
                .isTrue();
    }

    @Test
    void aChangeOfKeysThatIsKilledGoesOnWhereItWasWhilePeopleWork() throws Exception {
        try (var stream = new ReportStream(application.address("/report"), CHILDREN, "no")) {
            eventually(() -> assertThat(installation.database().count(REPORTS)).isGreaterThan(BATCH + 20));
            stream.close();
            var old = installation
                    .database()
                    .texts("select hex(substring(words, 1, 5)) from report group by 1")
                    .getFirst();
            killedInTheMiddleOfResealing(old);
            var rotation = rotation();
            rotation.launch();
            var meanwhile = List.of(
                    installation.receipt(application, "no"),
                    installation.receipt(application, "no"),
                    installation.receipt(application, "no"));
            assertThat(rotation.awaitEnd()).isZero();

            assertThat(installation.database().count(STILL_OLD.formatted(old)))
                    .as("under the old key")
                    .isZero();
            assertThat(meanwhile).as("sent meanwhile").allMatch(stream::opens);
            assertThat(stream.receipts()).allMatch(stream::opens);
        }
    }

    /** A row that somebody else holds stops the second batch, so that the kill is in the middle whatever the machine's speed. */
    private void killedInTheMiddleOfResealing(String old) throws Exception {
        try (var officer = installation.database().connect()) {
            officer.setAutoCommit(false);
            officer.createStatement()
                    .execute("select * from report where reference = (select max(reference) from report) for update");
            var rotation = rotation();
            rotation.launch();
            eventually(() -> assertThat(installation
                            .database()
                            .count("select count(*) from report where substring(words, 1, 5) <> unhex('%s')"
                                    .formatted(old)))
                    .as("the first batches")
                    .isGreaterThanOrEqualTo(BATCH));
            eventually(() ->
                    assertThat(installation.database().count(LockWaits.COUNT)).isPositive());
            rotation.kill();
            officer.rollback();
        }
        assertThat(installation.database().count(STILL_OLD.formatted(old)))
                .as("what is left")
                .isPositive();
    }

    private ApplicationProcess rotation() throws Exception {
        return installation.command("rotate-keys", Map.of("thinkuknow.vault.rotation-pause", "PT2S"));
    }
}
