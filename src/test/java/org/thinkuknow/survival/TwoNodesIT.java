package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ReportStream;
import org.thinkuknow.support.SignIn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Two processes on one database: everything that must happen once does, and one goes on when the other dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class TwoNodesIT {

    private static final int ENOUGH = 15;
    private static final String HEADS_TOLD =
            "select count(*) from triage_climb where rung = 'HEAD' and case_reference = '%s'";

    private Path root;
    private Installation installation;
    private ApplicationProcess first;
    private ApplicationProcess second;

    @BeforeAll
    void bothStartAtOnceOnAnEmptyDatabase(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        root = directory;
        installation = new Installation(root);
        Files.writeString(offset(), "PT0S");
        first = installation.node("first", Map.of());
        second = installation.nodeWithMovedClock("second", offset());
        first.launch();
        second.launch();
        first.awaitHealth();
        second.awaitHealth();
    }

    private Path offset() {
        return root.resolve("offset");
    }

    @AfterAll
    void stop() throws Exception {
        installation.close();
    }

    @AfterEach
    void nothingIsLostAndNothingIsSaidTwice() throws Exception {
        installation.everythingIsSaid();
        installation.nothingIsSaidTwice();
        installation.endAllCases();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "ON"})
    void reportsToBothNodesGiveOneCaseAndOneAlertEach(String snapshotIsolation) throws Exception {
        installation.database().snapshotIsolation(snapshotIsolation);
        try (var one = new ReportStream(first.address("/report"), 2);
                var other = new ReportStream(second.address("/report"), 2)) {
            eventually(() -> assertThat(one.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
            eventually(() -> assertThat(other.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
            one.close();
            other.close();
            assertThat(one.receipts().stream().limit(ENOUGH))
                    .as("read on the other node")
                    .allMatch(other::opens);
            assertThat(other.receipts().stream().limit(ENOUGH))
                    .as("read on the other node")
                    .allMatch(one::opens);
        }
        installation.everythingIsSaid();
        assertThat(installation.database().count("select count(*) from report"))
                .isEqualTo(installation.database().count("select count(*) from triage_case"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "ON"})
    void ofTwoOfficersOnTwoNodesExactlyOneGetsTheCase(String snapshotIsolation) throws Exception {
        installation.database().snapshotIsolation(snapshotIsolation);
        try (var officer = signedIn("demo-officer", first);
                var colleague = signedIn("demo-officer-2", second)) {
            for (var round = 0; round < 3; round++) {
                var reference = opened(round % 2 == 0 ? first : second);
                var buttons =
                        List.of(claimButton(officer, first, reference), claimButton(colleague, second, reference));
                assertThat(AtOnce.run(buttons.stream().map(TwoNodesIT::pressing).toList()))
                        .allMatch(AtOnce.Ended::succeeded);
                officer.awaitFlow();
                colleague.awaitFlow();
                eventually(() -> assertThat(officer.text() + colleague.text()).contains("has just taken this case."));
                assertThat(installation
                                .database()
                                .count("select count(*) from audit_entry where act = 'claimed' and subject = '%s'"
                                        .formatted(reference)))
                        .isOne();
                assertThat(installation
                                .database()
                                .count("select count(*) from triage_case where owner is not null and reference = '%s'"
                                        .formatted(reference)))
                        .isOne();
            }
        }
    }

    @Test
    void aMailThatOneNodeIsStillSendingIsNotSentByTheOther() throws Exception {
        var reference = opened(first);
        try (var officer = signedIn("demo-officer", first)) {
            press(officer, claimButton(officer, first, reference));
            press(officer, officer.find("#confirm-level"));
            officer.find("#request textarea").sendKeys("Please see the child today.");
            installation.smtp().hold();
            press(officer, officer.find("#refer"));
        }
        eventually(() -> assertThat(installation.database().count("""
                select count(*) from EVENT_PUBLICATION where status <> 'COMPLETED' and event_type like '%Referrals$Made' and \
                last_resubmission_date is not null"""))
                .as("mails that are given out again while they are on their way")
                .isEqualTo(2));
        eventually(() -> assertThat(installation.smtp().connections()).isPositive());
        installation.smtp().open();
        eventually(() -> assertThat(installation
                        .database()
                        .count(
                                "select count(*) from triage_referral where sent_at is not null and case_reference = '%s'"
                                        .formatted(reference)))
                .isEqualTo(2));
        installation.everythingIsSaid();
        assertThat(installation.mails())
                .containsEntry("<referral-%s-1@thinkuknow.example>".formatted(reference), 1L)
                .containsEntry("<referral-%s-2@thinkuknow.example>".formatted(reference), 1L);
    }

    @Test
    void whatIsOverdueClimbsOnce() throws Exception {
        var references = List.of(opened(first), opened(second), opened(first));
        for (var reference : references) {
            installation.anHourPassesFor(reference, 0);
        }
        for (var reference : references) {
            eventually(() -> assertThat(installation.database().count(HEADS_TOLD.formatted(reference)))
                    .isOne());
            assertThat(installation
                            .database()
                            .count("select count(*) from audit_entry where act = 'raised alarm' and subject = '%s'"
                                    .formatted(reference)))
                    .isEqualTo(installation
                            .database()
                            .count("select count(*) from triage_climb where case_reference = '%s'"
                                    .formatted(reference)));
        }
    }

    @Test
    void aNodeWhoseClockIsThreeHoursAheadSaysNothingTwiceAndSilencesNobody() throws Exception {
        var reference = opened(second);
        Files.writeString(offset(), "PT3H");
        eventually(() -> assertThat(installation.database().count(HEADS_TOLD.formatted(reference)))
                .isOne());
        opened(first);
        installation.smtp().hold();
        installation.told(second);
        eventually(() -> assertThat(installation.smtp().connections())
                .as("an alert of the third hour is on its way")
                .isPositive());
        Files.writeString(offset(), "PT0S");
        installation.smtp().cut();
        installation.smtp().open();
        var rounds =
                "select count(*) from triage_climb where what = 'somebody to take it' and step between 1 and 20 and case_reference = '%s'";
        eventually(() -> assertThat(installation.database().count(rounds.formatted(reference)))
                .as("rounds told at their time")
                .isPositive());
    }

    /** Both nodes would make it, again and again; it is made once, stays as it is whatever comes, and both tell the same. */
    @Test
    void anEditionIsMadeOnceAndIsTheSameOnBothNodes() throws Exception {
        var editions = new EditionsOnNodes(installation.database(), first, second);
        editions.areTheSame();
        opened(first);
        editions.stayWhenTheyWouldBeMadeAgain();
    }

    @Test
    void whoeverIsTakenDownOnOneNodeIsGoneFromTheOtherWithinAMinute() {
        var wanted = new WantedOnNodes(first, second);
        wanted.areShownOnBoth();
        wanted.areGoneOnBothWithinAMinuteOfOnePress();
    }

    /** The reference of a case whose first alert has left. */
    private String opened(ApplicationProcess node) throws SQLException {
        var reference = installation.told(node);
        eventually(() -> assertThat(installation.alertsOf(reference))
                .isNotEmpty()
                .allSatisfy((id, times) -> assertThat(times).isOne()));
        return reference;
    }

    private static Browser signedIn(String username, ApplicationProcess node) {
        return SignIn.as(username, Browser.open(), node.address("/sign-in").toString());
    }

    private static WebElement claimButton(Browser officer, ApplicationProcess node, String reference) {
        officer.goToView(node.address("/triage/" + reference).toString());
        return officer.find("#claim");
    }

    private static Callable<Boolean> pressing(WebElement button) {
        return () -> {
            button.click();
            return true;
        };
    }

    private static void press(Browser officer, WebElement button) {
        button.click();
        officer.awaitFlow();
    }
}
