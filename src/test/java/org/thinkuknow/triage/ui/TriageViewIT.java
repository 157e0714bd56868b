package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The officer's desk, without a browser. */
@WithMockUser(username = "demo-officer", roles = "OFFICER")
class TriageViewIT extends OfficerViews {

    @Test
    void theQueueHasALaneForWhatIsToBeDoneAndWhatNobodyHasIsOnTop() {
        navigate("triage", TriageView.class);
        newestFirst();
        assertThat($(LaneList.class).all())
                .extracting(lane -> lane.getId().orElse(""))
                .startsWith("lane-act-now");
        assertThat(textOf(byId("lane-act-now", Section.class).orElseThrow())).contains(reference);
        Acting.OFFICER.run(() -> work.claim(reference));
        navigate("triage", TriageView.class);
        newestFirst();
        assertThat(textOf(byId("lane-act-now", Section.class).orElseThrow())).doesNotContain(reference);
        assertThat(textOf(byId("lane-in-hand", Section.class).orElseThrow())).contains(reference);
    }

    /** Whoever answers has to know it. */
    @Test
    void theLanguageOfTheFormStandsAtTheWords() {
        open();
        assertThat(textOf($(ReportPane.class).first())).as("contrast").doesNotContain("form in");
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, WORDS),
                        Dangers.UNSAID,
                        "",
                        "",
                        "ro"))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        open();
        assertThat(textOf($(ReportPane.class).first())).contains("form in Romanian");
    }

    @Test
    void aCaseThatAColleagueTookAMomentAgoIsNotTakenAgain() {
        open();
        Acting.SECOND_OFFICER.run(() -> work.claim(reference));
        eventually(() -> {
            roundTrip();
            assertThat(textOf($(TriageView.class).first())).contains("This case has changed.");
        });
        test(byId("claim", Button.class).orElseThrow()).click();
        assertThat(textOf($(TriageView.class).first())).contains("Demo officer 2 has just taken this case.");
    }

    @Test
    void aCaseThatIsNotThereIsSaidKindly() {
        navigate("triage/NO-SUCH", TriageView.class);
        assertThat(textOf($(TriageView.class).first())).contains("There is no case with that reference.");
    }

    @Test
    void theNextCaseIsTakenWithOnePress() {
        navigate("triage", TriageView.class);
        test(byId("claim-next", Button.class).orElseThrow()).click();
        assertThat(textOf($(SummaryPane.class).first())).contains("with Demo officer");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterHidesCasesOfOtherLevelsAndACaseIsFoundByItsReference() {
        navigate("triage", TriageView.class);
        newestFirst();
        assertThat(textOf(byId("lane-act-now", Section.class).orElseThrow())).contains(reference);
        byId("filter-level", ComboBox.class).orElseThrow().setValue(Level.THREE);
        assertThat(textOf(byId("lane-act-now", Section.class).orElseThrow()))
                .doesNotContain(reference)
                .contains(" of ");
        byId("find", TextField.class).orElseThrow().setValue(reference.toLowerCase(Locale.ROOT));
        test($(Button.class).withText("Find").first()).click();
        assertThat(textOf($(ReportPane.class).first())).contains(WORDS);
    }

    @SuppressWarnings("unchecked")
    private void newestFirst() {
        byId("filter-order", ComboBox.class).orElseThrow().setValue(QueueFilter.Order.NEWEST);
    }
}
