package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Addition;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What is added below the receipt reaches the officer in its place, and counts. */
class AddedLaterIT extends TriageDesk {

    private final String submission = UUID.randomUUID().toString();

    @Test
    void aPlaceThatIsAddedPointsToWhoCanHelpAndIsNoOtherLevel() {
        var reference = told();
        reports.add(new Addition(submission, Map.of(Field.PLACE, "ME4 4QF"), Dangers.UNSAID));
        eventually(() -> assertThat(facts(reference).standing().childWrote()).isTrue());
        var open = Acting.OFFICER.get(() -> desk.open(reference));
        assertThat(open.nearby().police())
                .hasValueSatisfying(police -> assertThat(police.name()).isEqualTo("Kent Police"));
        assertThat(open.report().words()).containsEntry(Field.PLACE, "ME4 4QF");
        assertThat(facts(reference).level()).isEqualTo(Level.THREE);
    }

    @Test
    void aSignOfDangerInWhatIsSaidOfTheOtherPersonRaisesTheCase() {
        var reference = told();
        reports.add(new Addition(
                submission, Map.of(Field.SUSPECT, ChildWords.of("he wants to meet me tomorrow")), Dangers.UNSAID));
        eventually(() -> assertThat(facts(reference).level()).isEqualTo(Level.ONE));
    }

    @Test
    void aDangerThatIsTickedLaterRaisesTheCaseAndANoDoesNot() {
        var reference = told();
        reports.add(
                new Addition(submission, Map.of(), new Dangers(DangerAnswer.NO, DangerAnswer.UNSAID, DangerAnswer.NO)));
        eventually(() -> assertThat(facts(reference).standing().childWrote()).isTrue());
        assertThat(facts(reference).level()).isEqualTo(Level.THREE);
        reports.add(new Addition(
                submission, Map.of(), new Dangers(DangerAnswer.UNSAID, DangerAnswer.YES, DangerAnswer.UNSAID)));
        eventually(() -> assertThat(facts(reference).level()).isEqualTo(Level.ONE));
    }

    private String told() {
        var reference = reports.receive(new NewReport(
                        submission,
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("someone in a game is nice to me")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(cases.findById(reference)).isPresent());
        return reference;
    }
}
