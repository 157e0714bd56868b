package org.thinkuknow.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;
import org.thinkuknow.support.StoredBytes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** What a school's leads have to do by a day, and who may know of it. */
class LeadTasksIT extends TwoSchools {

    private static final String RING = ChildWords.of("ring the family worker");
    private static final Acting HEAD = new Acting("head-of-tasks", "SAFEGUARDING_LEAD");

    @Autowired
    private LeadTasks tasks;

    @Autowired
    private LeadSettings settings;

    @Autowired
    private ErasedSubjects erased;

    @Autowired
    private Clock clock;

    private String reference;

    @BeforeEach
    void aRecordIsSigned() {
        reference = signed().reference();
    }

    @Test
    void aTaskIsThereOnceHoweverOftenItIsSentAndNothingOfItCanBeRead() {
        var sending = UUID.randomUUID();
        assertThat(AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
                    LEAD.run(() -> tasks.add(reference, sending, RING, today(), LEAD.username()));
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        assertThat(LEAD.get(() -> tasks.of(reference))).singleElement().satisfies(task -> {
            assertThat(task.words()).isEqualTo(RING);
            assertThat(task.name()).isEqualTo("Demo safeguarding lead");
            assertThat(task.toString()).doesNotContain("family");
        });
        assertThat(new StoredBytes(database).columnsThatHold("family worker")).isEmpty();
        assertThat(audit.of(reference)).extracting("act").containsOnlyOnce("set a task");
    }

    @Test
    void theDeskShowsWhatIsOverdueTodayAndInSevenDaysToThoseWhoMayOpenTheRecord() {
        var overdue = set(RING, today());
        due(overdue, today().minusDays(2));
        var soon = set(RING + " again", today().plusDays(7));
        var far = set(RING + " much later", today().plusDays(8));
        assertThat(onStrip(LEAD)).containsSubsequence(overdue, soon).doesNotContain(far);
        assertThat(onStrip(SECOND_LEAD)).contains(overdue, soon);
        assertThat(onStrip(LEAD_ELSEWHERE)).doesNotContain(overdue, soon);
        assertThat(onStrip(LEAD_OF_NOWHERE)).isEmpty();
        LEAD.run(() -> tasks.done(overdue));
        assertThat(onStrip(LEAD)).doesNotContain(overdue);
    }

    @Test
    void whoMayNotOpenTheRecordKnowsOfNoTask() {
        var id = set(RING, today());
        var unknown = refusal(() -> LEAD_ELSEWHERE.run(() -> tasks.done(Long.MAX_VALUE)));
        for (var lead : List.of(LEAD_ELSEWHERE, LEAD_OF_NOWHERE)) {
            assertThat(refusal(() -> lead.run(() -> tasks.of(reference)))).isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> tasks.people(reference)))).isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> tasks.done(id)))).isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> tasks.notNeeded(id, "not ours"))))
                    .isEqualTo(unknown);
            assertThat(refusal(() ->
                            lead.run(() -> tasks.add(reference, UUID.randomUUID(), "x", today(), lead.username()))))
                    .isEqualTo(unknown);
        }
        assertThatThrownBy(() -> TEACHER.run(() -> tasks.of(reference))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TEACHER.run(() -> tasks.done(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTaskOfARecordAboutSomebodyAtTheSchoolIsForItsReaderAlone() {
        SchoolPeople.withoutHead(staff, schools);
        isIn("demo-school", "Demo School", HEAD);
        LEAD.run(() -> settings.name(Recipient.HEAD, HEAD.username()));
        try {
            var about = signed(about(AboutStaff.COLLEAGUE)).reference();
            HEAD.run(() -> tasks.add(about, UUID.randomUUID(), RING, today(), HEAD.username()));
            var id = HEAD.get(() -> tasks.of(about)).getFirst().id();
            assertThat(onStrip(HEAD)).contains(id);
            assertThat(onStrip(LEAD)).as("a lead whom it may be about").doesNotContain(id);
            refused(() -> LEAD.run(() -> tasks.done(id)));
            assertThat(HEAD.get(() -> tasks.people(about))).containsOnlyKeys(HEAD.username());
            refused(() -> HEAD.run(() -> tasks.add(about, UUID.randomUUID(), RING, today(), LEAD.username())));
        } finally {
            LEAD.run(() -> settings.name(Recipient.HEAD, null));
            isIn("", "", HEAD);
            SchoolPeople.withHead(staff, schools);
        }
    }

    @Test
    void ofTwoWhoEndATaskTheFirstStandsAndAReasonIsAskedFor() {
        var id = set(RING, today());
        assertThat(refusal(() -> LEAD.run(() -> tasks.notNeeded(id, " ")))).contains("why it is not needed");
        LEAD.run(() -> tasks.notNeeded(id, ChildWords.of("they moved away")));
        SECOND_LEAD.run(() -> tasks.done(id));
        assertThat(LEAD.get(() -> tasks.of(reference))).singleElement().satisfies(task -> {
            assertThat(task.end()).isEqualTo(LeadTask.End.NOT_NEEDED);
            assertThat(task.reason()).startsWith("they moved away");
            assertThat(task.endedBy()).isEqualTo("Demo safeguarding lead");
        });
        assertThat(new StoredBytes(database).columnsThatHold("they moved away")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsKept() {
        for (var words : List.of(" ", "\ud83d\ude00".repeat(501))) {
            assertThat(refusal(() ->
                            LEAD.run(() -> tasks.add(reference, UUID.randomUUID(), words, today(), LEAD.username()))))
                    .contains("what is to be done");
        }
        for (var day : Arrays.asList(null, today().minusDays(1), today().plusYears(3))) {
            assertThat(refusal(
                            () -> LEAD.run(() -> tasks.add(reference, UUID.randomUUID(), RING, day, LEAD.username()))))
                    .contains("choose a day");
        }
        for (var who : List.of("", LEAD_ELSEWHERE.username(), TEACHER.username())) {
            assertThat(refusal(() -> LEAD.run(() -> tasks.add(reference, UUID.randomUUID(), RING, today(), who))))
                    .contains("somebody of your school");
        }
        assertThat(LEAD.get(() -> tasks.of(reference))).isEmpty();
        LEAD.run(() -> tasks.add(reference, UUID.randomUUID(), "\ud83d\ude00".repeat(500), today(), LEAD.username()));
    }

    @Test
    void theTasksOfWhatIsErasedGoWithIt() {
        set(RING, today());
        transaction.executeWithoutResult(
                status -> assertThat(erased.erase(reference)).isEqualTo(1));
        assertThat(LEAD.get(() -> tasks.of(reference))).isEmpty();
        var sent = referred();
        LEAD.run(() -> tasks.add(sent.reference(), UUID.randomUUID(), RING, today(), LEAD.username()));
        transaction.executeWithoutResult(status -> finished.erase(reportOf(sent)));
        assertThat(database.sql("select count(*) from disclosure_task where subject = ?")
                        .param(sent.reference())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long set(String words, LocalDate due) {
        LEAD.run(() -> tasks.add(reference, UUID.randomUUID(), words, due, LEAD.username()));
        return LEAD.get(() -> tasks.of(reference)).stream()
                .filter(task -> task.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void due(long id, LocalDate day) {
        database.sql("update disclosure_task set due = ? where id = ?")
                .params(day, id)
                .update();
    }

    private List<Long> onStrip(Acting lead) {
        return lead.get(tasks::soon).stream().map(LeadTask::id).toList();
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
