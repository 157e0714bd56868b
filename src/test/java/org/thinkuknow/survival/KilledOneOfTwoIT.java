package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/**
 * One of two nodes dies while it sends and while it writes the edition of a week; the other sends what is left, all of it and nothing
 * of it twice, and writes the edition, once and whole.
 */
@Tag("long")
class KilledOneOfTwoIT {

    /** Longer than it takes from the first mail that is held to the kill. */
    private static final Map<String, String> CLAIMS_END = Map.of(
            "thinkuknow.mails.claim",
            "PT20S",
            "spring.datasource.hikari.data-source-properties.socketTimeout",
            "600000");
    /** The demo's year has so many, and the latest is the one that is due. */
    private static final int EDITIONS = 12;

    private static final String UNSENT_OF = "select count(*) from staff_alert where sent_at is null and subject = '%s'";
    private static final String HEADS_TOLD =
            "select count(*) from triage_climb where rung = 'HEAD' and case_reference = '%s'";

    private Installation installation;
    private ApplicationProcess first;
    private ApplicationProcess second;

    @BeforeEach
    void bothServe(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        installation = Installation.in(directory);
        installation.database().change("set global innodb_lock_wait_timeout = 600");
        first = installation.node("first", CLAIMS_END);
        second = installation.node("second", CLAIMS_END);
        first.launch();
        second.launch();
        first.awaitHealth();
        second.awaitHealth();
    }

    @AfterEach
    void stop() throws Exception {
        installation.close();
    }

    @Test
    void whatADeadNodeWasSendingAndWhatItHadNotBegunTheOtherSendsOnce() throws Exception {
        var overdue = installation.told(first);
        eventually(() -> assertThat(installation.alertsOf(overdue)).containsValue(1L));
        var edition = new EditionBeingWritten(installation.database(), EDITIONS);
        var dying = edition.writer() == first.pid() ? first : second;
        var other = dying == first ? second : first;
        installation.smtp().hold();
        var left = List.of(
                installation.told(dying), installation.told(dying), installation.told(dying), installation.told(dying));
        eventually(() -> assertThat(installation.smtp().connections())
                .as("a mail is on its way")
                .isPositive());
        for (var reference : left) {
            eventually(() -> assertThat(installation.database().count(UNSENT_OF.formatted(reference)))
                    .isOne());
        }

        dying.kill();
        edition.drop();
        installation.smtp().cut();
        installation.smtp().open();
        installation.anHourPassesFor(overdue, 0);

        for (var reference : left) {
            eventually(() -> assertThat(installation.alertsOf(reference))
                    .as(reference)
                    .isNotEmpty()
                    .allSatisfy((id, times) -> assertThat(times).isOne()));
        }
        eventually(() -> assertThat(installation.database().count(HEADS_TOLD.formatted(overdue)))
                .as("the look at the cases goes on")
                .isOne());
        reportsAreTakenAndToldOf(other);
        installation.everythingIsSaid();
        installation.nothingIsSaidTwice();
        eventually(() -> assertThat(edition.written()).hasSize(1));
        assertThat(edition.written().getFirst()).startsWith("{").endsWith("}").contains(edition.week(), "ofQuarter");
        eventually(() -> assertThat(
                        other.plainBrowser().get("/service/" + edition.week()).html())
                .contains("It does not change any more"));
    }

    private void reportsAreTakenAndToldOf(ApplicationProcess other) throws SQLException {
        var after = installation.told(other);
        eventually(() -> assertThat(installation.alertsOf(after)).containsValue(1L));
    }
}
