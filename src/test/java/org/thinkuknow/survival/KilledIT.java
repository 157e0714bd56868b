package org.thinkuknow.survival;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.database.PreparedDatabase;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.ReportStream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What was answered with a receipt is there, whoever is killed meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledIT {

    private static final int CHILDREN = 4;
    private static final int ENOUGH = 60;
    private static final String WITHOUT_CASE =
            "select count(*) from report where reference not in (select reference from triage_case)";

    private static final String WITHOUT_ALERT = """
            select count(*) from triage_case where coalesce(level, suggested_level) = 'ONE' and reference not in (select \
            subject from staff_alert)""";
    private static final String UNSENT = "select count(*) from staff_alert where sent_at is null";

    /** How far the counts of levels are from the cases that there are. */
    private static final String COUNTED_OTHERWISE = """
            select abs((select count(*) from triage_case)
                - (select coalesce(sum(counted), 0) from figure_count where cut = 'LEVEL'))""";

    private Path data;
    private ApplicationProcess application;

    @BeforeAll
    void itIsInstalled(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        data = directory;
        PreparedDatabase.in(data.resolve("db"));
        var settings = new HashMap<>(Installation.UNFINISHED_SOON);
        settings.putAll(Installation.CLAIMS_END_SOON);
        settings.put("thinkuknow.figures.demo-year", "false");
        application = ApplicationProcess.with(data, settings);
        application.start();
    }

    @BeforeEach
    void itRuns() throws Exception {
        if (!application.isAlive()) {
            application.start();
        }
    }

    @AfterAll
    void stop() throws Exception {
        application.close();
    }

    @Test
    void aKilledApplicationLosesNoReportThatWasAnsweredAndItsDatabaseIsTakenOver() throws Exception {
        try (var stream = new ReportStream(application.address("/report"), CHILDREN)) {
            eventually(() -> assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
            application.kill();
            var leftBehind = application.database();
            assertThat(leftBehind.isAlive())
                    .as("the database outlives the killed application")
                    .isTrue();
            stream.close();

            application.start();

            assertThat(leftBehind.isAlive())
                    .as("the database that was left behind was stopped")
                    .isFalse();
            assertThat(application.database().isAlive()).isTrue();
            assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH).allMatch(stream::opens);
            assertThat(application.count("select count(*) from report"))
                    .isGreaterThanOrEqualTo(stream.receipts().size());
            eventually(() -> assertThat(application.count(WITHOUT_CASE)).isZero());
            everyAlertLeaves();
            eventually(() -> assertThat(application.count(COUNTED_OTHERWISE)).isZero());
        }
    }

    /** A mail that left just before the kill leaves again, under the same Message-ID. */
    private void everyAlertLeaves() throws Exception {
        eventually(() -> assertThat(application.count(WITHOUT_ALERT)).isZero());
        eventually(() -> assertThat(application.count(UNSENT)).isZero());
        eventually(() -> assertThat((long) messageIds().size())
                .isEqualTo(application.count("select count(*) from staff_alert")));
    }

    private Set<String> messageIds() throws IOException {
        try (var outbox = Files.list(data.resolve("outbox"))) {
            return outbox.flatMap(KilledIT::lines)
                    .filter(line -> line.startsWith("Message-ID: <alert-"))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> lines(Path mail) {
        try {
            return Files.readAllLines(mail).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aKilledDatabaseIsStartedAgainAndTheApplicationServesByItself() throws Exception {
        try (var stream = new ReportStream(application.address("/report"), CHILDREN)) {
            eventually(() -> assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
            var killed = application.database();
            killed.destroyForcibly();
            killed.onExit().join();
            var before = stream.receipts().size();
            eventually(() -> assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(before + ENOUGH));
            stream.close();

            assertThat(application.isAlive()).isTrue();
            assertThat(application.database().pid()).isNotEqualTo(killed.pid());
            assertThat(stream.receipts()).allMatch(stream::opens);
            eventually(() -> assertThat(application.count(WITHOUT_CASE)).isZero());
        }
    }

    @Test
    void stoppingTheApplicationStopsItsDatabaseToo() throws Exception {
        var database = application.database();
        application.stop();
        assertThat(database.isAlive()).isFalse();
    }
}
