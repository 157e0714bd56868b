package org.thinkuknow.triage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.AtOnce.Ended;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What happens when two people act at the same moment; run on both kinds of transactions that databases in use have. */
abstract class AtTheSameMoment extends TriageDesk {

    @Autowired
    private HandOver handOver;

    /** Whether the database itself refuses to write to a row that changed since the transaction began to read. */
    abstract boolean snapshotIsolation();

    @Test
    void theDatabaseIsOfTheKindThatThisRunIsAbout() {
        assertThat(database.sql("select @@innodb_snapshot_isolation")
                        .query(Boolean.class)
                        .single())
                .isEqualTo(snapshotIsolation());
    }

    @RepeatedTest(16)
    void ofTwoOfficersExactlyOneGetsTheCase() {
        var reference = reported(DangerAnswer.YES).reference();
        var ended = AtOnce.run(
                step(OFFICER, () -> work.claim(reference)), step(SECOND_OFFICER, () -> work.claim(reference)));
        var winner = facts(reference).standing().owner();
        assertThat(ended).filteredOn(Ended::succeeded).hasSize(1);
        assertThat(winner).isEqualTo(ended.getFirst().succeeded() ? "demo-officer" : "demo-officer-2");
        assertThat(failure(ended))
                .isInstanceOf(TriageRefused.class)
                .hasMessage(("demo-officer".equals(winner) ? "Demo officer" : "Demo officer 2")
                        + " has just taken this case.");
        assertThat(acts(reference)).containsOnlyOnce("claimed");
    }

    @RepeatedTest(6)
    void ofTwoWhoHandACaseOverAtOnceOneIsHeardAndSomebodyAlwaysHasIt() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(reference));
        var ended = AtOnce.run(
                step(OFFICER, () -> handOver.give(reference, "demo-officer-2", ChildWords.of("please take it"))),
                step(SUPERVISOR, () -> handOver.give(reference, "demo-supervisor", ChildWords.of("I take it"))));
        assertThat(ended).extracting(Ended::succeeded).contains(true);
        assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                .allMatch(why -> why instanceof TriageRefused || why instanceof ConcurrencyFailureException);
        var owner = facts(reference).standing().owner();
        assertThat(owner).isIn("demo-officer-2", "demo-supervisor");
        assertThat(new Acting(owner, "OFFICER")
                        .get(handOver::handedToMe).stream().flatMap(each -> each.cases().stream()))
                .filteredOn(handed -> handed.reference().equals(reference))
                .hasSize(1);
        assertThat(acts(reference))
                .filteredOn("handed over"::equals)
                .hasSameSizeAs(ended.stream().filter(Ended::succeeded).toList());
    }

    @RepeatedTest(4)
    void aLevelIsLoweredOnceWhenTwoAgreeAtOnce() {
        var reference = assessed(Level.ONE);
        OFFICER.get(() -> work.assess(reference, Level.TWO, "less than it seemed"));
        var ended = AtOnce.run(
                step(SECOND_OFFICER, () -> work.agreeToLower(reference)),
                step(SUPERVISOR, () -> work.agreeToLower(reference)));
        assertThat(ended).filteredOn(Ended::succeeded).hasSize(1);
        assertThat(failure(ended)).isInstanceOfAny(TriageRefused.class, ConcurrencyFailureException.class);
        assertThat(facts(reference).level()).isEqualTo(Level.TWO);
        assertThat(acts(reference)).containsOnlyOnce("agreed to lower");
    }

    @RepeatedTest(4)
    void anAcknowledgementIsTakenOnce() {
        var reference = referred();
        eventually(() -> assertThat(agencies.facts(reference + "-1").sentAt()).isNotNull());
        var path = agencies.linkOf(reference + "-1");
        var browser = plainBrowser().showing(agencies.cookieOf(reference + "-1"));
        var ended = AtOnce.run(Collections.nCopies(2, (Callable<Integer>)
                () -> browser.post(path + "/acknowledge", Map.of("by", "Sgt A")).status()));
        assertThat(ended).extracting(each -> each.result().orElseThrow()).containsExactlyInAnyOrder(200, 422);
        assertThat(acts(reference)).containsOnlyOnce("acknowledged");
    }

    @RepeatedTest(4)
    void bothAgenciesCanAcknowledgeAtOnceAndTheCaseMovesOn() {
        var reference = referred();
        eventually(() -> assertThat(agencies.allOf(reference))
                .extracting(ReferralFacts::sentAt)
                .doesNotContainNull());
        AtOnce.run(List.of(
                step(OFFICER, () -> byTelephone(reference + "-1", "Sgt A")),
                step(SECOND_OFFICER, () -> byTelephone(reference + "-2", "Ms B"))));
        var owed = agencies.allOf(reference).stream()
                .filter(referral -> referral.acknowledgedAt() == null)
                .toList();
        owed.forEach(referral -> OFFICER.run(() -> byTelephone(referral.reference(), "once more")));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
    }

    @RepeatedTest(6)
    void noMessageOfAChildIsClosedOver() {
        var filed = readyToClose();
        var reference = filed.reference();
        AtOnce.run(
                step(
                        OFFICER,
                        () -> work.close(
                                reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0)),
                () -> {
                    reports.answer(filed.receipt(), new ReplyText(ChildWords.of("please wait")));
                    return true;
                });
        assertThat(reports.look(reference).messages()).hasSize(1);
        eventually(() -> assertThat(facts(reference).standing().childWrote()).isTrue());
        assertThat(facts(reference).standing().state()).isNotEqualTo(CaseState.CLOSED);
    }

    @RepeatedTest(3)
    void eightClicksAtOnceAreOneReport() {
        var told = new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("he found my address")),
                Dangers.UNSAID,
                "",
                "");
        var ended = AtOnce.run(Collections.nCopies(8, (Callable<Filed>) () -> reports.receive(told)));
        assertThat(ended).allSatisfy(each -> assertThat(each.failure()).isEmpty());
        assertThat(ended)
                .extracting(each -> each.result().orElseThrow())
                .containsOnly(ended.getFirst().result().orElseThrow());
        eventually(() -> assertThat(acts(ended.getFirst().result().orElseThrow().reference()))
                .containsExactly("received", "opened case"));
    }

    @RepeatedTest(3)
    void sixAnswersAtOnceAreOneMessage() {
        var filed = reported(DangerAnswer.NO);
        var ended = AtOnce.run(Collections.nCopies(6, (Callable<Boolean>) () -> {
            reports.answer(filed.receipt(), new ReplyText(ChildWords.of("are you there")));
            return true;
        }));
        assertThat(ended).allMatch(Ended::succeeded);
        assertThat(reports.look(filed.reference()).messages()).hasSize(1);
    }

    private Filed readyToClose() {
        var filed = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.TWO, "");
        });
        return filed;
    }

    private static Throwable failure(List<Ended<Boolean>> ended) {
        return ended.stream()
                .flatMap(each -> each.failure().stream())
                .findFirst()
                .orElseThrow();
    }
}
