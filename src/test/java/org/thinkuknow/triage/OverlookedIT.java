package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Turns;
import org.thinkuknow.triage.OverlookedRows.Overlooked;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What lies before nobody a few minutes after it was told is found by its rows alone, put before people and said to them. */
class OverlookedIT extends TriageDesk {

    private static final String OFFICER_ON_CALL = "lone@centre.example";
    private static final String SUPERVISOR_ON_CALL = "super@centre.example";

    @Autowired
    private OverlookedWatch watch;

    @Autowired
    private OverlookedRows rows;

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private Clock clock;

    @BeforeEach
    void anOfficerAndASupervisorAreOnCall() {
        var now = Instant.now();
        var begins = now.minusSeconds(60);
        var ends = now.plus(Duration.ofHours(8));
        Turns.put(roster, reaches, "demo-officer", OFFICER_ON_CALL, EscalationTier.OFFICER, begins, ends);
        Turns.put(roster, reaches, "demo-supervisor", SUPERVISOR_ON_CALL, EscalationTier.SUPERVISOR, begins, ends);
    }

    @AfterEach
    void nobodyIsOnCall() {
        Turns.clear(roster);
    }

    @Test
    void aReportWithoutACaseIsPutOnTheDeskAndPeopleAreTold() {
        var reference = withoutCase();
        watch.look(inMinutes(1));
        assertThat(cases.findById(reference)).as("it came a moment ago").isEmpty();

        watch.look(inMinutes(3));
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
        assertThat(facts(reference).notLookedThrough()).isTrue();
        eventually(() -> assertThat(toldOf(reference)).containsExactlyInAnyOrder(OFFICER_ON_CALL, SUPERVISOR_ON_CALL));
        assertThat(mailsOf(reference))
                .allSatisfy(
                        mail -> assertThat(mail).contains("lay before nobody").doesNotContain(ChildWords.MARKER));
        assertThat(acts(reference)).contains("raised alarm", "opened case");
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
    }

    @Test
    void aMessageThatItsCaseHasNotHeardIsPutOnTheDeskAndPeopleAreTold() {
        var filed = reported(DangerAnswer.UNSAID);
        var reference = filed.reference();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("it goes on")));
        eventually(() -> assertThat(facts(reference).standing().unseen()).isTrue());
        watch.look(inMinutes(3));
        assertThat(toldOf(reference)).as("it was heard").isEmpty();
        assertThat(facts(reference).level()).isEqualTo(Level.THREE);

        database.sql("delete from triage_heard where case_reference = ?")
                .param(reference)
                .update();
        database.sql("update triage_case set unseen = false, child_wrote = false where reference = ?")
                .param(reference)
                .update();
        watch.look(inMinutes(3));
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
        assertThat(facts(reference).standing().unseen()).isTrue();
        eventually(() -> assertThat(toldOf(reference)).hasSize(2));
        watch.look(inMinutes(20));
        assertThat(facts(reference).judged().reasons())
                .as("once heard, it is not overlooked again")
                .hasSize(1);
    }

    @Test
    void aSignedRecordAndAFiledMailWithoutACaseAreToldOfAgainAndAgainUntilTheyAreSettled() {
        var record = UUID.randomUUID().toString().substring(0, 11);
        database.sql(
                        "insert into disclosure (reference, author, started_at, saved_at, signed_at, words, version) values "
                                + "(?, 'demo-teacher', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), x'01', 0)")
                .param(record)
                .update();
        database.sql("insert into mailbox_mail (hash, report, received_at, done, sender_hash) values (?, null, "
                        + "utc_timestamp(6), 'REPORT', x'01')")
                .param(UUID.randomUUID().toString().replace("-", "").getBytes())
                .update();
        var mail = "mail-"
                + database.sql("select max(id) from mailbox_mail")
                        .query(Long.class)
                        .single();
        try {
            for (var minutes : new int[] {3, 4, 8}) {
                watch.look(inMinutes(minutes));
            }
            eventually(() -> assertThat(toldOf(record))
                    .as("at once, and again after five minutes")
                    .hasSize(4));
            eventually(() -> assertThat(toldOf(mail)).hasSize(4));
            eventually(() -> assertThat(alarms.now()).containsKeys(record, mail));
        } finally {
            database.sql("delete from disclosure where reference = ?")
                    .param(record)
                    .update();
            database.sql("delete from mailbox_mail where id = ?")
                    .param(mail.substring("mail-".length()))
                    .update();
        }
        watch.look(inMinutes(9));
        eventually(() -> assertThat(alarms.now()).doesNotContainKeys(record, mail));
        assertThat(rows.known()).extracting(Overlooked::reference).doesNotContain(record, mail);
    }

    @Test
    void severalNodesThatLookAtOnceMakeOneCaseAndTellEachPersonOnce() {
        var reference = withoutCase();
        var looked = AtOnce.run(Collections.nCopies(5, (Callable<Boolean>) () -> {
            watch.look(inMinutes(3));
            return true;
        }));
        assertThat(looked).allMatch(AtOnce.Ended::succeeded);
        eventually(() -> assertThat(toldOf(reference)).hasSize(2));
        assertThat(acts(reference)).filteredOn("opened case"::equals).hasSize(2);
        assertThat(acts(reference))
                .filteredOn("raised alarm"::equals)
                .as("of what was overlooked, and of the case")
                .hasSizeBetween(1, 2);
    }

    @Test
    void whatANodeWithAClockThatRanAheadHasDatedIsFoundToo() {
        var reference = withoutCase();
        database.sql("update report set received_at = timestampadd(hour, 3, received_at) where reference = ?")
                .param(reference)
                .update();
        watch.look(inMinutes(3));
        assertThat(facts(reference).notLookedThrough()).isTrue();
    }

    @Test
    void whatIsOldIsFoundWhenEverythingIsLookedAt() {
        var reference = withoutCase();
        database.sql("update report set received_at = timestampadd(day, -9, received_at) where reference = ?")
                .param(reference)
                .update();
        watch.look(inMinutes(3));
        assertThat(cases.findById(reference)).isEmpty();
        watch.lookAtAll(inMinutes(3));
        assertThat(facts(reference).notLookedThrough()).isTrue();
    }

    @Test
    void theScheduleLooksByItself() {
        var reference = withoutCase();
        database.sql("update report set received_at = timestampadd(minute, -3, received_at) where reference = ?")
                .param(reference)
                .update();
        var schedule = new OverlookedSchedule(
                watch,
                new OverlookedWatch.Setting(Duration.ofMillis(100), Duration.ofMinutes(2), Duration.ofDays(2), 20),
                clock);
        schedule.start();
        try {
            eventually(() -> assertThat(cases.findById(reference)).isPresent());
        } finally {
            schedule.destroy();
        }
    }

    private static Instant inMinutes(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }

    /** Who was told by e-mail that something is overlooked, each as often as they were. */
    private List<String> toldOf(String reference) {
        return database.sql(
                        "select address from staff_alert where subject = ? and step like 'overlooked%' and sent_at is not null")
                .param(reference)
                .query(String.class)
                .list();
    }

    private static List<String> mailsOf(String reference) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("nobody may have seen this, " + reference))
                .toList();
    }
}
