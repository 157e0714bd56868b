package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What an officer can do with a case, without a browser. */
@WithMockUser(username = "demo-officer", roles = "OFFICER")
class CaseStepsIT extends OfficerViews {

    @Test
    void aCaseThatNobodyHasShowsItsWordsAndCanOnlyBeTaken() {
        open();
        assertThat(textOf($(ReportPane.class).first())).contains(WORDS);
        buttonsAre("claim");
    }

    @Test
    void whoeverTakesACaseGetsItsForms() {
        open();
        test(byId("claim", Button.class).orElseThrow()).click();
        assertThat(textOf($(SummaryPane.class).first())).contains("Being read, with Demo officer");
        buttonsAre("confirm-level", "send-message", "add-note", "release");
        assertThat(byId("theme", TypedChoice.class).orElseThrow().isEmpty())
                .as("nobody chose a theme")
                .isTrue();
    }

    @Test
    void withALevelItCanBeReferredAndClosed() {
        work.claim(reference);
        work.assess(reference, Level.TWO, "");
        open();
        buttonsAre("confirm-level", "refer", "send-message", "add-note", "close-case", "release");
    }

    @Test
    void aColleaguesCaseCanBeReadAndNoted() {
        Acting.SECOND_OFFICER.run(() -> work.claim(reference));
        open();
        assertThat(textOf($(CaseActions.class).first())).contains("Demo officer 2 has this case.");
        buttonsAre("add-note");
    }

    @Test
    void aClosedCaseCanOnlyBeOpenedAgain() {
        work.claim(reference);
        work.assess(reference, Level.TWO, "");
        work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0);
        open();
        assertThat(textOf($(SummaryPane.class).first())).contains("Outcome: Advice given");
        buttonsAre("reopen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTemplateBeginsAMessageAndASignpostAnswersAndCloses() {
        work.claim(reference);
        open();
        var template = byId("template", ComboBox.class).orElseThrow();
        template.setValue(template.getListDataView().getItem(0));
        assertThat(byId("message", TextArea.class).orElseThrow().getValue()).contains("read");
        var signpost = byId("signpost", ComboBox.class).orElseThrow();
        signpost.setValue(signpost.getListDataView().getItem(0));
        test(byId("answer-and-close", Button.class).orElseThrow()).click();
        assertThat(textOf($(SummaryPane.class).first())).contains("Closed", "Outcome: Not for us");
        assertThat(textOf($(ReportPane.class).first())).contains("Childline: call 0800 1111");
    }

    @Test
    void aRefusalStaysBesideTheNoticeThatTheCaseChanged() {
        work.claim(reference);
        open();
        Acting.SUPERVISOR.run(() -> work.release(reference));
        byId("message", TextArea.class).orElseThrow().setValue("We are here.");
        test(byId("send-message", Button.class).orElseThrow()).click();
        var refused = textOf(byId("message-to-officer", Paragraph.class).orElseThrow());
        assertThat(refused).isNotBlank();
        eventually(() -> {
            roundTrip();
            assertThat(textOf($(OfficerNotices.class).first())).contains("This case has changed.");
        });
        assertThat(textOf(byId("message-to-officer", Paragraph.class).orElseThrow()))
                .isEqualTo(refused);
    }

    /** What stands in a field at three in the morning is sent. */
    @Test
    void theNameOfAPlaceOffersAgenciesAndAPostcodeFillsThemIn() {
        referable(Map.of(Field.WHAT, WORDS, Field.PLACE, "Ashford Middlesex"));
        assertThat(agency("police").chosen())
                .as("a town of that name lies in Kent, and another here")
                .isEmpty();
        assertThat(agency("police").getHelperText())
                .startsWith("Named: Ashford, Middlesex → one of these")
                .contains("Surrey Police", "Metropolitan Police")
                .doesNotContain("Kent");
        assertThat(agency("police")
                        .getGenericDataView()
                        .getItems()
                        .map(Agency::name)
                        .limit(2))
                .containsExactlyInAnyOrder("Surrey Police", "Metropolitan Police");
        assertThat(agency("police").getGenericDataView().getItems().map(Agency::name))
                .as("all others are there")
                .contains("Kent Police")
                .doesNotHaveDuplicates();

        referable(Map.of(Field.WHAT, WORDS, Field.PLACE, "LS6 2AB"));
        assertThat(agency("police").chosen()).map(Agency::name).contains("West Yorkshire Police");
        assertThat(agency("services").getHelperText()).isEqualTo("LS6 → Leeds children's services. Please check.");

        referable(Map.of(Field.WHAT, WORDS));
        assertThat(agency("police").chosen()).isEmpty();
        assertThat(agency("police").getHelperText()).startsWith("No place or school is given");
    }

    private void referable(Map<Field, String> words) {
        reference = reports.receive(
                        new NewReport(UUID.randomUUID().toString(), Door.FORM, words, Dangers.UNSAID, "", ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        work.claim(reference);
        work.assess(reference, Level.TWO, "");
        open();
    }

    @SuppressWarnings("unchecked")
    private TypedChoice<Agency> agency(String id) {
        return (TypedChoice<Agency>) byId(id, TypedChoice.class).orElseThrow();
    }

    private void buttonsAre(String... ids) {
        var shown = List.of(
                        "claim",
                        "confirm-level",
                        "refer",
                        "telephone",
                        "send-message",
                        "add-note",
                        "close-case",
                        "release",
                        "reopen")
                .stream()
                .filter(id -> byId(id, Button.class).isPresent())
                .toList();
        assertThat(shown).containsExactly(ids);
    }
}
