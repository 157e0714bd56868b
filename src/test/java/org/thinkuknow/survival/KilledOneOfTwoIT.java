package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** One of two nodes dies while it sends; the other sends what is left, all of it and nothing of it twice. */
class KilledOneOfTwoIT {

    /** Longer than it takes from the first mail that is held to the kill. */
    private static final Map<String, String> CLAIMS_END = Map.of("thinkuknow.mails.claim", "PT20S");

    private static final String UNSENT_OF = "select count(*) from staff_alert where sent_at is null and subject = '%s'";
    private static final String HEADS_TOLD =
            "select count(*) from triage_climb where rung = 'HEAD' and case_reference = '%s'";

    private Installation installation;
    private ApplicationProcess first;
    private ApplicationProcess second;

    @BeforeEach
    void bothServe(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        installation = Installation.in(directory);
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
        installation.smtp().hold();
        var left = List.of(
                installation.told(first), installation.told(first), installation.told(first), installation.told(first));
        eventually(() -> assertThat(installation.smtp().connections())
                .as("a mail is on its way")
                .isPositive());
        for (var reference : left) {
            eventually(() -> assertThat(installation.database().count(UNSENT_OF.formatted(reference)))
                    .isOne());
        }

        first.kill();
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
        reportsAreTakenAndToldOf();
        installation.everythingIsSaid();
        installation.nothingIsSaidTwice();
    }

    private void reportsAreTakenAndToldOf() throws SQLException {
        var after = installation.told(second);
        eventually(() -> assertThat(installation.alertsOf(after)).containsValue(1L));
    }
}
