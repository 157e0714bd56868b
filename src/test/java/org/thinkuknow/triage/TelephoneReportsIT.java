package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReportRefused;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.TelephoneCall.Caller;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A report that an officer writes down while somebody calls. */
class TelephoneReportsIT extends TriageDesk {

    private static final String WORDS = ChildWords.of("he says he will send my picture to everybody");

    @Autowired
    private TelephoneReports telephone;

    @Autowired
    private CaseFigures figures;

    @Test
    void itIsAReportLikeEveryOtherAndItsOfficerHasIt() {
        var filed = Acting.OFFICER.get(() -> telephone.take(call(DangerAnswer.YES)));
        var facts = facts(filed.reference());
        assertThat(facts.door()).isEqualTo(Door.TELEPHONE);
        assertThat(facts.level()).isEqualTo(Level.ONE);
        assertThat(facts.standing().owner()).isEqualTo("demo-officer");
        assertThat(facts.standing().state()).isEqualTo(CaseState.CLAIMED);
        assertThat(acts(filed.reference())).contains("received", "opened case", "claimed");
        assertThat(audit.of(filed.reference())).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("received");
            assertThat(entry.who()).contains("officer");
        });
        var report = reports.readWithReceipt(filed.receipt()).orElseThrow();
        assertThat(report.words())
                .containsEntry(Field.WHAT, WORDS)
                .containsEntry(Field.WHO, "my-child")
                .containsKey(Field.SUMMARY);
        assertThat(report.progress()).isEqualTo(ReportStatus.BEING_READ);
        assertThat(figures.of(filed.reference()).getFirst().of()).containsEntry(Dimension.DOOR, "TELEPHONE");
    }

    @Test
    void whatTheOfficerSummarisesIsLookedThroughToo() {
        var sheet = Acting.OFFICER.get(telephone::newSheet);
        var filed = Acting.OFFICER.get(() -> telephone.take(new TelephoneCall(
                sheet,
                Caller.TEACHER,
                Map.of(
                        Field.WHAT, ChildWords.of("a pupil is unhappy"),
                        Field.SUMMARY, ChildWords.of("she said I want to kill myself tonight")),
                Dangers.UNSAID)));
        assertThat(facts(filed.reference()).level()).isEqualTo(Level.ONE);
    }

    @Test
    void oneSheetIsOneReportHoweverOftenItIsPressed() {
        var call = call(DangerAnswer.UNSAID);
        var presses = AtOnce.run(
                Collections.nCopies(5, (Callable<Filed>) () -> Acting.OFFICER.get(() -> telephone.take(call))));
        assertThat(presses)
                .extracting(press -> press.result().orElseThrow().reference())
                .containsOnly(presses.getFirst().result().orElseThrow().reference());
        var reference = presses.getFirst().result().orElseThrow().reference();
        assertThat(Acting.OFFICER.get(() -> telephone.isMine(reference))).isTrue();
        assertThat(Acting.SECOND_OFFICER.get(() -> telephone.isMine(reference))).isFalse();
        assertThat(acts(reference)).containsOnlyOnce("claimed");
    }

    @Test
    void nobodyElseTakesACallAndNothingEmptyIsKept() {
        var call = call(DangerAnswer.NO);
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> telephone.take(call)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.OFFICER.run(() ->
                        telephone.take(new TelephoneCall(call.submission(), Caller.CHILD, Map.of(), Dangers.UNSAID))))
                .isInstanceOf(ReportRefused.class);
        assertThatThrownBy(() -> Acting.OFFICER.run(() -> telephone.take(new TelephoneCall(
                        call.submission(),
                        Caller.CHILD,
                        Map.of(Field.WHAT, ChildWords.ofLength(10_001, "a")),
                        Dangers.UNSAID))))
                .isInstanceOf(ReportRefused.class);
        assertThat(call).hasToString("TelephoneCall[PARENT]");
    }

    private TelephoneCall call(DangerAnswer hurt) {
        return new TelephoneCall(
                Acting.OFFICER.get(telephone::newSheet),
                Caller.PARENT,
                Map.of(
                        Field.WHAT,
                        WORDS,
                        Field.AGE,
                        "12",
                        Field.PLACE,
                        "Leeds",
                        Field.SUMMARY,
                        ChildWords.of("mother calls from work, child is at school")),
                new Dangers(DangerAnswer.UNSAID, hurt, DangerAnswer.UNSAID));
    }
}
