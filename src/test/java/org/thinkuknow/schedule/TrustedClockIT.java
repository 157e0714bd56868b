package org.thinkuknow.schedule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.DatabaseClock;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Nothing is erased on the word of one wrong clock. */
@ExtendWith(OutputCaptureExtension.class)
class TrustedClockIT extends RunningApplication {

    @Autowired
    private DatabaseClock theirs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RunRows rows;

    @Autowired
    private Audit audit;

    private final List<Instant> erasedAt = new ArrayList<>();
    private final LongTask task = LongTask.erasing("0 30 3 * * *", "erase-in-a-test", "Things of a test", now -> {
        erasedAt.add(now);
        return new ErasingTally(3, 0);
    });

    @BeforeEach
    @AfterEach
    void nothingIsRemembered() {
        database.sql("delete from schedule_clock").update();
        database.sql("delete from schedule_run where task = 'erase-in-a-test'").update();
    }

    private void runWith(Duration ahead) {
        var clock = Clock.offset(Clock.systemUTC(), ahead);
        new TaskRun(new TrustedClock(database, theirs, clock), rows, clock).of(task);
    }

    private LastRun last() {
        return rows.of(task).orElseThrow();
    }

    private void lastSeen(Duration ago) {
        database.sql("insert into schedule_clock (id, seen_at) values (1, timestampadd(second, ?, utc_timestamp(6)))")
                .param(-ago.toSeconds())
                .update();
    }

    @Test
    void aClockThatAgreesWithTheDatabasesErasesByTheDatabases() {
        runWith(Duration.ofMinutes(4));
        assertThat(erasedAt)
                .singleElement()
                .satisfies(now -> assertThat(now).isCloseTo(Instant.now(), within(1, MINUTES)));
        assertThat(last().tally()).isEqualTo(new ErasingTally(3, 0));
        assertThat(last().doubt()).isEmpty();
    }

    @Test
    void aNodeThatIsAYearAheadOrSixMinutesBehindErasesNothingAndSaysSo(CapturedOutput log) {
        runWith(Duration.ofDays(365));
        assertThat(erasedAt).isEmpty();
        assertThat(last().doubt()).contains(Doubt.CLOCKS_DIFFER);
        assertThat(log.getOut()).contains("erase-in-a-test erased nothing", "more than five minutes apart");
        runWith(Duration.ofMinutes(-6));
        assertThat(erasedAt).isEmpty();
        runWith(Duration.ZERO);
        assertThat(erasedAt).hasSize(1);
    }

    @Test
    void bothClocksThatJumpedTogetherEraseNothingUntilSomebodySaysThatTheyAreRight() {
        lastSeen(Duration.ofDays(365));
        runWith(Duration.ZERO);
        runWith(Duration.ZERO);
        assertThat(erasedAt).as("the second night doubts, too").isEmpty();
        assertThat(last().doubt()).contains(Doubt.CLOCK_JUMPED);
        new TrustedClock(database, theirs, Clock.systemUTC()).believe();
        runWith(Duration.ZERO);
        assertThat(erasedAt).hasSize(1);
    }

    @Test
    void aNightOrAWeekendWithoutARunIsNoJump() {
        lastSeen(Duration.ofDays(6));
        runWith(Duration.ZERO);
        assertThat(erasedAt).hasSize(1);
    }

    @Test
    void aClockThatWentBackErasesNothing() {
        lastSeen(Duration.ofDays(-2));
        runWith(Duration.ZERO);
        assertThat(erasedAt).isEmpty();
        assertThat(last().doubt()).contains(Doubt.CLOCK_WENT_BACK);
    }

    @Test
    void aFailureIsLoggedByItsKindAlone(CapturedOutput log) {
        var failing = LongTask.erasing("0 30 3 * * *", "erase-in-a-test", "Things of a test", now -> {
            throw new IllegalStateException("what a child wrote");
        });
        new TaskRun(new TrustedClock(database, theirs, Clock.systemUTC()), rows, Clock.systemUTC()).of(failing);
        assertThat(last().doubt()).contains(Doubt.FAILED);
        assertThat(log.getAll())
                .contains("erase-in-a-test failed (IllegalStateException)")
                .doesNotContain("what a child wrote");
    }

    @Test
    void aSupervisorsWordIsRecordedAndNobodyElseIsAsked(@Autowired LastRuns runs) {
        lastSeen(Duration.ofDays(365));
        assertThatThrownBy(() -> Acting.OFFICER.run(runs::theClockIsRight)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.TEACHER.run(runs::all)).isInstanceOf(AccessDeniedException.class);
        Acting.SUPERVISOR.run(runs::theClockIsRight);
        assertThat(audit.of("erasing")).extracting(Recorded::act).contains("said that the clock is right");
        runWith(Duration.ZERO);
        assertThat(erasedAt).hasSize(1);
    }
}
