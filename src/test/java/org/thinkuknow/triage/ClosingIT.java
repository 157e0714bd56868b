package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** No case ends with an outcome that nobody chose, or over the head of somebody who was never answered. */
class ClosingIT extends TriageDesk {

    private static final String WHY = ChildWords.of("the mother rang, he sits next to her");

    @Autowired
    private CaseJoining joining;

    @ParameterizedTest
    @EnumSource
    void whoeverReportedIsAnsweredByEveryDoorOrItIsSaidWhyNot(Door door) {
        var reference = by(door);
        refused(
                () -> OFFICER.run(() -> work.close(reference, Closing.as(Outcome.ADVICE_GIVEN), 0)),
                "Nobody has answered");
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ASSESSED);
        OFFICER.run(() -> work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, WHY), 0));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(notes(reference)).containsExactly("Close without an answer, because: " + WHY);
        assertThat(closings(reference)).containsExactly("Advice given, without an answer; the reason is in the notes");

        var answered = by(door);
        OFFICER.run(() -> {
            work.writeToChild(answered, "Thank you for telling us.");
            work.close(answered, Closing.unanswered(Outcome.ADVICE_GIVEN, "left in the field"), 1);
        });
        assertThat(notes(answered)).as("what is not true is not recorded").isEmpty();
        assertThat(closings(answered)).containsExactly("Advice given");
    }

    @Test
    void aLaterMessageIsAnsweredToo() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
            work.writeToChild(reference, "Thank you for telling us.");
        });
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("are you still there")));
        eventually(() -> assertThat(facts(reference).standing().childWrote()).isTrue());
        OFFICER.run(() -> work.assess(reference, Level.TWO, ""));
        refused(
                () -> OFFICER.run(() -> work.close(reference, Closing.as(Outcome.ADVICE_GIVEN), 2)),
                "Nobody has answered");
        OFFICER.run(() -> {
            work.writeToChild(reference, "Yes, we are here.");
            work.close(reference, Closing.as(Outcome.ADVICE_GIVEN), 3);
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void soIsWhoeverReportedInACaseThatIsMergedHere() {
        var lead = by(Door.FORM);
        var part = reported(DangerAnswer.NO).reference();
        OFFICER.run(() -> {
            joining.merge(lead, part);
            work.assess(lead, Level.THREE, "");
            work.writeToChild(lead, "Thank you for telling us.");
        });
        refused(() -> OFFICER.run(() -> work.close(lead, Closing.as(Outcome.ADVICE_GIVEN), 1)), "Nobody has answered");
        OFFICER.run(() -> {
            work.writeToChild(part, "Thank you for telling us, too.");
            work.close(lead, Closing.as(Outcome.ADVICE_GIVEN), 1);
        });
        assertThat(List.of(
                        facts(lead).standing().state(), facts(part).standing().state()))
                .containsOnly(CaseState.CLOSED);
    }

    @Test
    void atLevelOneSafeNeedsWhatShowsItBeforeASecondOfficerIsAsked() {
        var reference = referred();
        acknowledgedByBoth(reference);
        refused(
                () -> OFFICER.run(() -> work.close(reference, Closing.unanswered(Outcome.SEEN_AND_SAFE, WHY), 0)),
                "how it is known");
        refused(
                () -> OFFICER.run(() -> work.close(reference, new Closing(null, "", null, null, WHY), 0)),
                "choose how it ended");
        assertThat(facts(reference).toAgree().closeAs()).isNull();
        assertThat(acts(reference)).doesNotContain("asked to close");
        OFFICER.run(() -> work.close(reference, safe(), 0));
        assertThat(notes(reference))
                .singleElement()
                .asString()
                .startsWith("Child seen and safe, by a police officer, on ")
                .contains("the duty sergeant called", "Close without an answer, because");
        assertThat(audit.of(reference))
                .filteredOn(line -> line.act().equals("asked to close"))
                .singleElement()
                .extracting(Recorded::detail)
                .asString()
                .startsWith("Child seen and safe, by a police officer, on ")
                .doesNotContain(ChildWords.MARKER);
        refused(() -> OFFICER.run(() -> work.agreeToClose(reference, 0)), "Another officer");
        SECOND_OFFICER.run(() -> work.agreeToClose(reference, 0));
        assertThat(facts(reference).standing().outcome()).isEqualTo(Outcome.SEEN_AND_SAFE);
    }

    /** A case of somebody's, assessed and not answered. */
    private String by(Door door) {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        door,
                        Map.of(Field.WHAT, ChildWords.of("somebody was unkind")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(cases.findById(reference)).isPresent());
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.THREE, "");
        });
        return reference;
    }

    private List<String> notes(String reference) {
        return OFFICER.get(() -> desk.open(reference)).notes().stream()
                .map(WrittenNote::text)
                .toList();
    }

    private List<String> closings(String reference) {
        return audit.of(reference).stream()
                .filter(line -> line.act().equals("closed"))
                .map(Recorded::detail)
                .toList();
    }
}
