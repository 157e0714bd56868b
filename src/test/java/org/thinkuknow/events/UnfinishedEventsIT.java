package org.thinkuknow.events;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What is taken up again, and when. The rows are never committed, so that nobody takes them up. */
class UnfinishedEventsIT extends RunningApplication {

    private static final String MAIL =
            "org.thinkuknow.referral.ReferralMail.send(org.thinkuknow.referral.Referrals$Made)";
    private static final String CASE = "org.thinkuknow.triage.CaseOpening.open(org.thinkuknow.report.ReportReceived)";
    private static final String URGENT = "org.thinkuknow.triage.CaseOpening.hear(org.thinkuknow.report.ChildAnswered)";
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final int MANY = 1_000_000;

    @Autowired
    private UnfinishedEvents unfinished;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatFailsAgainAndAgainRestsTwiceAsLongEachTimeUpToTheLongestOfItsLane() {
        unseen(() -> {
            var atOnce = failed(MAIL, 1, 16);
            var twice = failed(MAIL, 2, 29);
            var fourth = failed(MAIL, 4, 121);
            var tenth = failed(MAIL, 10, 299);
            var tenthInTime = failed(MAIL, 10, 301);
            var manyth = failed(MAIL, 10_000, 301);
            assertThat(due(EventLane.MAIL, MANY))
                    .contains(atOnce, fourth, tenthInTime, manyth)
                    .doesNotContain(twice, tenth);
        });
    }

    @Test
    void aCaseRestsAMinuteAtMost() {
        unseen(() -> {
            var opening = failed(CASE, 50, 61);
            assertThat(due(EventLane.OTHERS, MANY)).contains(opening);
            assertThat(due(EventLane.MAIL, MANY)).doesNotContain(opening);
        });
    }

    @Test
    void aRoundIsBoundedAndTheOldestComesFirst() {
        unseen(() -> {
            failed(MAIL, 1, 100_000);
            var oldest = failed(MAIL, 1, 200_000);
            failed(MAIL, 1, 150_000);
            assertThat(due(EventLane.MAIL, 2)).hasSize(2).first().isEqualTo(oldest);
        });
    }

    @Test
    void whatIsAtWorkIsLeftAlone() {
        unseen(() -> {
            var atWork = failed(MAIL, 1, 16);
            var resting = failed(MAIL, 1, 16);
            database.sql("update EVENT_PUBLICATION set status = 'PROCESSING' where id = ?")
                    .param(atWork.toString())
                    .update();
            assertThat(due(EventLane.MAIL, MANY)).contains(resting).doesNotContain(atWork);
        });
    }

    @Test
    void whatALostNodeHadInHandIsGivenUpAndWhatANodeTellsOfIsNot() {
        unseen(() -> {
            var lost = atWork(100);
            var toldOf = atWork(100);
            var handedOut = atWork(100);
            database.sql("update EVENT_PUBLICATION set status = 'RESUBMITTED' where id = ?")
                    .param(handedOut.toString())
                    .update();
            var young = atWork(1);
            unfinished.isWorkedOn(Set.of(toldOf, handedOut));
            unfinished.giveUp(Duration.ofSeconds(30), (lane, id) -> false);
            assertThat(failed()).contains(lost, handedOut).doesNotContain(toldOf, young);
        });
    }

    @Test
    void whatThisNodeHasInHandIsNotGivenUp() {
        unseen(() -> {
            var mine = atWork(100);
            unfinished.giveUp(Duration.ofSeconds(30), (lane, id) -> lane == EventLane.MAIL && id.equals(mine));
            assertThat(failed()).doesNotContain(mine);
        });
    }

    @Test
    void theOldestUrgentOneIsKnownByItsAge() {
        unseen(() -> {
            var before = unfinished.oldestUrgent();
            failed(MAIL, 1, 300_000);
            assertThat(unfinished.oldestUrgent())
                    .isLessThan(Duration.ofSeconds(100_000).plus(before));
            failed(URGENT, 1, 200_000);
            assertThat(unfinished.oldestUrgent()).isBetween(Duration.ofSeconds(200_000), Duration.ofSeconds(299_000));
        });
    }

    @Test
    void aFinishedReactionLeavesNothingBehind() {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("please help")),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(database.sql("select count(*) from triage_case where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne());
        eventually(() -> assertThat(database.sql("select count(*) from EVENT_PUBLICATION where serialized_event like ?")
                        .param("%" + reference + "%")
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    private List<UUID> due(EventLane lane, int most) {
        return unfinished.due(lane, FIRST, most);
    }

    private UUID failed(String listener, int attempts, int secondsAgo) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, status, \
                completion_attempts, last_resubmission_date)
                values (?, ?, 'x', '{}', timestampadd(second, -?, utc_timestamp(6)), 'FAILED', ?, timestampadd(second, -?, \
                utc_timestamp(6)))""")
                .params(id.toString(), listener, secondsAgo, attempts, secondsAgo)
                .update();
        return id;
    }

    private UUID atWork(int secondsAgo) {
        var id = failed(MAIL, 1, secondsAgo);
        database.sql("update EVENT_PUBLICATION set status = 'PROCESSING' where id = ?")
                .param(id.toString())
                .update();
        return id;
    }

    private List<UUID> failed() {
        return database
                .sql("select id from EVENT_PUBLICATION where status = 'FAILED'")
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private void unseen(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            test.run();
        });
    }
}
