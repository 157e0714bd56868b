package org.thinkuknow.triage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.referral.CodesToTell;
import org.thinkuknow.referral.ReferralRefused;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of the desk share. */
abstract class TriageDesk extends RunningApplication {

    static final Agency POLICE = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
    static final Agency SERVICES = new Agency(Agency.Kind.CHILDREN_SERVICES, "ken", "Kent children's services");

    @Autowired
    Reports reports;

    @Autowired
    CaseWork work;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseQueue queue;

    @Autowired
    CaseRepository cases;

    @Autowired
    DueTimes dueTimes;

    @Autowired
    CaseReferrals caseReferrals;

    @Autowired
    Referrals referrals;

    @Autowired
    CodesToTell codes;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    AgencyDesk agencies;

    @Autowired
    void meetAgencies(BeanFactory application) {
        agencies = new AgencyDesk(application);
    }

    /** A report whose case is open, of level one if the child answered yes. */
    Filed reported(DangerAnswer meeting) {
        var filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("I met a man in a game")),
                new Dangers(meeting, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                "",
                ""));
        eventually(() -> assertThat(cases.findById(filed.reference())).isPresent());
        return filed;
    }

    /** The reference of a case with a confirmed level that the officer has. */
    String assessed(Level level) {
        var reference = reported(level == Level.ONE ? DangerAnswer.YES : DangerAnswer.UNSURE)
                .reference();
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, level, level == Level.ONE || level == Level.TWO ? "" : "less than it seemed");
        });
        return reference;
    }

    /** A level-one case that is referred to both agencies. */
    String referred() {
        var reference = assessed(Level.ONE);
        Acting.OFFICER.run(() -> caseReferrals.referToAll(
                reference, List.of(POLICE, SERVICES), ChildWords.of("please visit the child")));
        return reference;
    }

    void acknowledgedByBoth(String reference) {
        Acting.OFFICER.run(() -> {
            byTelephone(reference + "-1", "Sgt A");
            byTelephone(reference + "-2", "Ms B");
        });
    }

    /** An agency calls, and whoever is signed in has seen everything. */
    void byTelephone(String referral, String by) {
        var reference = referral.substring(0, referral.lastIndexOf('-'));
        referrals.acknowledgedByTelephone(
                referral, by, reports.look(reference).messages().size());
    }

    /** What it takes to say at level one that a child is safe, where nobody wrote to the child. */
    static Closing safe() {
        return new Closing(
                Outcome.SEEN_AND_SAFE,
                ChildWords.of("the duty sergeant called"),
                SeenBy.POLICE,
                UkTime.shown(Instant.now().minus(Duration.ofHours(1))),
                ChildWords.of("they sit with the police now"));
    }

    /** Closes a level-one case as it is done: one officer asks and a second one agrees. */
    void closedByTwo(String reference, int messagesShown) {
        assertThat(Acting.OFFICER.get(() -> work.close(reference, safe(), messagesShown)))
                .isFalse();
        Acting.SECOND_OFFICER.run(() -> work.agreeToClose(reference, messagesShown));
    }

    CaseFacts facts(String reference) {
        return cases.findById(reference).orElseThrow().facts();
    }

    List<String> acts(String reference) {
        return audit.of(reference).stream().map(Recorded::act).toList();
    }

    /** The references of a level in the queue, lane by lane, the newest first. */
    List<String> inQueue(Level level) {
        return shown(new QueueFilter(
                        level, QueueFilter.Whose.ANYBODY, null, null, false, null, QueueFilter.Order.NEWEST))
                .stream()
                .map(row -> row.facts().reference())
                .toList();
    }

    /** What an officer sees of all lanes, one after the other, 500 of each at most. */
    List<QueuedCase> shown(QueueFilter filter) {
        var lanes = OFFICER.get(() -> queue.lanes(filter, 500));
        return Arrays.stream(Lane.values())
                .flatMap(lane -> lanes.get(lane).rows().stream())
                .toList();
    }

    /** What stands in a row is worked out anew after a test has moved its clocks. */
    void reckonAnew(String... references) {
        for (var reference : references) {
            database.sql("update triage_case set due_rules = 0 where reference = ?")
                    .param(reference)
                    .update();
        }
        dueTimes.lookThrough();
    }

    /** A step of somebody, to be taken at the same moment as others. */
    static Callable<Boolean> step(Acting who, Runnable step) {
        return () -> {
            who.run(step);
            return true;
        };
    }

    static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step)
                .isInstanceOfAny(TriageRefused.class, ReferralRefused.class)
                .hasMessageContaining(why);
    }

    /** A report of which nothing was made: as if the news of it had been lost. */
    String withoutCase() {
        var reference = reported(DangerAnswer.UNSAID).reference();
        eventually(() -> assertThat(database.sql(
                                "select count(*) from EVENT_PUBLICATION where serialized_event like ? and completion_date is null")
                        .param("%" + reference + "%")
                        .query(Integer.class)
                        .single())
                .isZero());
        database.sql("delete from triage_case where reference = ?")
                .param(reference)
                .update();
        return reference;
    }
}
