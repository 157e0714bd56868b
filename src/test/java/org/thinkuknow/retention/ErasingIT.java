package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.StoredBytes;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What has been kept long enough is erased, everywhere and as a whole. */
@ExtendWith(OutputCaptureExtension.class)
class ErasingIT extends RetentionDesk {

    private static final List<String> SEALS = List.of(
            "select words from report where reference = ?",
            "select words from report_message where report = ?",
            "select words from triage_note where case_reference = ?",
            "select words from triage_task where case_reference = ?",
            "select note from triage_sample where case_reference = ?",
            "select request from triage_referral where case_reference = ?",
            "select acknowledged_by from triage_referral where case_reference = ?",
            "select words from triage_referral_line where case_reference = ?",
            "select words from disclosure where report = ?");

    @Autowired
    private AuditChain chain;

    @Test
    void notAByteOfWhatWasToldOrWrittenIsLeftInAnyTable() {
        var reference = finished(85).reference();
        var stored = new StoredBytes(database);
        var seals = SEALS.stream()
                .flatMap(sql -> database.sql(sql).param(reference).query(byte[].class).list().stream())
                .toList();
        assertThat(seals)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(seal -> assertThat(stored.columnsThatHold(seal)).isNotEmpty());

        assertThat(erase(SEVEN_YEARS)).isEqualTo(1);

        assertThat(seals)
                .allSatisfy(seal -> assertThat(stored.columnsThatHold(seal)).isEmpty());
        assertThat(stored.columnsThatHold(ChildWords.MARKER)).isEmpty();
        assertThat(reports.look(reference).words()).isEmpty();
        assertThat(reports.look(reference).messages()).isEmpty();
        assertThat(count(
                        "select count(*) from triage_case where reference = ? and level = 'THREE' and closed_at is not null "
                                + "and reasons = ''",
                        reference))
                .isOne();
        assertThat(log(reference)).singleElement().satisfies(line -> {
            assertThat(line.rule()).isEqualTo("general: 84 months");
            assertThat(line.what().replaceFirst("identifiers \\d, ", ""))
                    .as("what was looked up in its words, if that was done by then, beside")
                    .isEqualTo(
                            "disclosures 1, messages 1, notes 2, notes that teach 1, referrals 1, report 1, tasks 1, "
                                    + "what agencies answered 1");
        });
        assertThat(audit.of(reference)).extracting(Recorded::act).contains("received", "closed", "erased");
        chain.link();
        chain.note();
        assertThat(chain.verify().fault()).isEmpty();
    }

    @Test
    void aSecondRunErasesNothingMore() {
        var reference = finished(85).reference();
        assertThat(erase(SEVEN_YEARS)).isEqualTo(1);
        assertThat(erase(SEVEN_YEARS)).isZero();
        assertThat(log(reference)).hasSize(1);
    }

    @Test
    void whatIsNotDueOrHasNoRuleStays() {
        var reference = finished(83).reference();
        assertThat(erase(SEVEN_YEARS)).isZero();
        assertThat(erase(new RetentionRules(0, Map.of(), Map.of()))).isZero();
        assertThat(erase(new RetentionRules(84, Map.of(), Map.of("one", 12))))
                .as("a rule for another level")
                .isZero();
        assertThat(reports.look(reference).words()).containsEntry(Field.WHAT, WORDS);
        assertThat(erase(new RetentionRules(84, Map.of("advice-given", 12), Map.of())))
                .isPositive();
        assertThat(log(reference))
                .extracting(Retention.ErasedReport::rule)
                .containsExactly("outcome ADVICE_GIVEN: 12 months");
    }

    @Test
    void aHeldReportStaysUntilTheHoldIsLifted() {
        var reference = finished(85).reference();
        SUPERVISOR.run(() -> retention.hold(reference, ChildWords.of("a court asks for it")));
        assertThat(erase(SEVEN_YEARS)).isZero();
        assertThat(reports.look(reference).words()).containsEntry(Field.WHAT, WORDS);
        SUPERVISOR.run(() -> retention.lift(reference, ChildWords.of("the court is done")));
        assertThat(erase(SEVEN_YEARS)).isEqualTo(1);
        assertThat(count("select count(*) from retention_hold where reference = ?", reference))
                .as("its reasons go with it")
                .isZero();
        assertThat(audit.of(reference)).extracting(Recorded::act).containsSubsequence("held", "lifted hold", "erased");
    }

    @Test
    void aChildWhoWritesKeepsTheirReport() {
        var filed = finished(85);
        writes(filed, "are you still there");
        assertThat(erase(SEVEN_YEARS)).isZero();
        assertThat(reports.look(filed.reference()).words()).containsEntry(Field.WHAT, WORDS);
    }

    @Test
    void theReceiptSaysKindlyThatItWasErasedAndTheChildCanWriteAgain() {
        var filed = finished(85);
        assertThat(page(filed.receipt()).text()).contains("We have finished our part. You can still write to us here.");
        erase(SEVEN_YEARS);
        var page = page(filed.receipt());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("finished our part a long time ago", "erased what you told us", "you can write to us here")
                .doesNotContain(ChildWords.MARKER);

        writes(filed, "it has begun again");
        assertThat(reports.look(filed.reference()).progress()).isEqualTo(ReportStatus.RECEIVED);
        eventually(() -> assertThat(count(
                        "select count(*) from triage_case where reference = ? and state = 'RECEIVED'",
                        filed.reference()))
                .isOne());
    }

    @Test
    void ofTwoNodesOneErasesAReportAndNoneIsErasedTwice() {
        var first = finished(85).reference();
        var second = finished(90).reference();
        var ended = AtOnce.run(() -> erase(SEVEN_YEARS), () -> erase(SEVEN_YEARS));
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        assertThat(ended.stream().mapToInt(each -> each.result().orElseThrow()).sum())
                .isEqualTo(2);
        assertThat(log(first)).hasSize(1);
        assertThat(log(second)).hasSize(1);
    }

    @Test
    void whatSomebodyElseHasJustNowIsLeftToTheNextRun() {
        var reference = finished(85).reference();
        transaction.executeWithoutResult(status -> {
            finished.lock(reference);
            var meanwhile = AtOnce.run(() -> erase(SEVEN_YEARS));
            assertThat(meanwhile.getFirst().result()).hasValue(0);
        });
        assertThat(erase(SEVEN_YEARS)).isEqualTo(1);
        assertThat(log(reference)).hasSize(1);
    }

    private PlainPage page(String receipt) {
        return plainBrowser().post("/report/reply", Map.of("receipt", receipt));
    }

    /** The oldest is tried first, so without this every night would end at it. */
    @Test
    void aReportThatCannotBeErasedKeepsNoOtherFromIt(CapturedOutput log) {
        var bad = finished(90).reference();
        var good = finished(85).reference();
        var failing = new DueReports(
                finished,
                reference -> {
                    if (reference.equals(bad)) {
                        throw new IllegalStateException(WORDS);
                    }
                    return endings.of(reference);
                },
                holds,
                SEVEN_YEARS);
        var tally = new Erasing(failing, finished, holds, erasures, audit, transaction).erase(Instant.now());
        assertThat(tally).isEqualTo(new ErasingTally(1, 1));
        assertThat(log(good)).hasSize(1);
        assertThat(log(bad)).isEmpty();
        assertThat(log.getAll())
                .contains("One report could not be done (IllegalStateException)")
                .doesNotContain(ChildWords.MARKER);
        assertThat(erase(SEVEN_YEARS)).as("the next night").isEqualTo(1);
        assertThat(log(bad)).hasSize(1);
    }
}
