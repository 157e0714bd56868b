package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Welfare;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.HandOverSheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The end of a shift on the desk, without a browser. */
@WithMockUser(username = ShiftViewIT.OFFICER, roles = "OFFICER")
class ShiftViewIT extends StaffViews {

    static final String OFFICER = "shift-view-officer";
    private static final String NOTE = ChildWords.of("the school rings back at four");

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private HandOver handOver;

    @Autowired
    private Welfare welfare;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_distress where officer = ?")
                .param(OFFICER)
                .update();
        database.sql("delete from triage_shift_note where written_by = ?")
                .param(OFFICER)
                .update();
        database.sql("delete from triage_hand_over where given_by = ?")
                .param(OFFICER)
                .update();
        database.sql("delete from triage_unsent where officer = ?")
                .param(OFFICER)
                .update();
        database.sql("update triage_case set owner = null where owner = ?")
                .param(OFFICER)
                .update();
    }

    private String taken() {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("he knows my street")),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        work.claim(reference);
        return reference;
    }

    private Optional<String> ownerOf(String reference) {
        return database.sql("select owner from triage_case where reference = ? and owner is not null")
                .param(reference)
                .query(String.class)
                .optional();
    }

    @Test
    void allCasesGoBackToTheQueueWithALineForEachThatNeedsOne() {
        var first = taken();
        var second = taken();
        navigate("triage", TriageView.class);
        unfold();
        assertThat(textOf(sheet())).contains(first, second, "Level two · Being read · reply in ");
        press("hand-over");
        assertThat(ownerOf(first)).as("not without a word").contains(OFFICER);
        line(first).setValue(NOTE);
        navigate("triage/" + second, TriageView.class);
        assertThat(line(first).getValue()).as("while another case is opened").isEqualTo(NOTE);
        press("hand-over");
        assertThat(ownerOf(first)).isEmpty();
        assertThat(ownerOf(second)).isEmpty();
        assertThat(textOf($(TriageView.class).first()))
                .as("the case that nothing was said about")
                .contains(second)
                .doesNotContain(NOTE);
        navigate("triage/" + first, TriageView.class);
        assertThat(textOf($(HistoryPane.class).first())).contains("Hand-over: " + NOTE);
    }

    @Test
    void whatIsOnTheSheetStandsAfterAReload() {
        var reference = taken();
        navigate("triage", TriageView.class);
        unfold();
        var onCall = byId("on-call-now", Paragraph.class).orElseThrow().getText();
        assertThat(onCall).matches("On call now\\. Officer: .+; Supervisor: .+; Head of the centre: .+\\.");
        line(reference).setValue(NOTE);
        byId("hand-over-note", TextArea.class).orElseThrow().setValue(ChildWords.of("the line is noisy"));
        UI.getCurrent().refreshCurrentRoute(false);
        var again = $(TriageView.class).first();
        unfold();
        assertThat(line(reference).getValue()).isEqualTo(NOTE);
        assertThat(byId("hand-over-note", TextArea.class).orElseThrow().getValue())
                .contains("the line is noisy");
        assertThat(again).isNotNull();
    }

    @Test
    void oneCaseIsHandedToAColleagueWhoIsChosenFromAList() {
        var given = taken();
        var kept = taken();
        navigate("triage/" + given, TriageView.class);
        choose("give-to", "demo-officer-2");
        byId("give-note", TextArea.class).orElseThrow().setValue(NOTE);
        press("give");
        assertThat(ownerOf(given)).contains("demo-officer-2");
        assertThat(ownerOf(kept)).contains(OFFICER);
    }

    @Test
    void allCasesAreHandedToOneColleague() {
        var first = taken();
        var second = taken();
        navigate("triage", TriageView.class);
        unfold();
        byId("hand-over-note", TextArea.class).orElseThrow().setValue(NOTE);
        choose("all-to", "demo-officer-2");
        press("give-all");
        assertThat(ownerOf(first)).contains("demo-officer-2");
        assertThat(ownerOf(second)).contains("demo-officer-2");
        assertThat(byId("hand-over-note", TextArea.class).orElseThrow().isEmpty())
                .isTrue();
    }

    @Test
    @WithMockUser(username = "demo-officer-2", roles = "OFFICER")
    void theColleagueHasOneSheetUntilItIsTicked() {
        var leaving = new Acting(OFFICER, "OFFICER");
        var first = leaving.get(this::taken);
        var second = leaving.get(this::taken);
        leaving.run(() -> handOver.giveAll(
                "demo-officer-2", new HandOverSheet(ChildWords.of("the lift is out"), Map.of(first, NOTE))));
        navigate("triage", TriageView.class);
        assertThat(handed())
                .containsOnlyOnce(OFFICER + " handed over to you")
                .containsOnlyOnce(NOTE)
                .containsOnlyOnce("the lift is out")
                .contains(first, second, "Level two · Being read · reply by ");
        navigate("triage/" + second, TriageView.class);
        assertThat(handed()).as("a case that was opened").doesNotContain(second).contains(first);
        press("read-" + OFFICER);
        assertThat(handed())
                .doesNotContain(OFFICER + " handed over to you", first)
                .as("can be read again")
                .contains("Hand-overs that you have read", "the lift is out");
        assertThat(textOf($(HistoryPane.class).first()))
                .as("the case that nothing was said about")
                .doesNotContain("lift", NOTE);
    }

    @Test
    void whoeverHasReadManyHardThingsIsToldQuietlyThatAColleagueCanTakeOver() {
        navigate("triage", TriageView.class);
        assertThat(byId("enough", Paragraph.class).orElseThrow().isVisible()).isFalse();
        IntStream.range(0, 8).forEach(number -> welfare.opened("HARD-VIEW-" + number));
        navigate("triage/" + taken(), TriageView.class);
        assertThat(byId("enough", Paragraph.class).orElseThrow().isVisible()).isTrue();
    }

    private String handed() {
        return textOf(byId("handed-to-you", Div.class).orElseThrow());
    }

    private void unfold() {
        var details = byId("hand-over-sheet", NativeDetails.class).orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private OrderedList sheet() {
        return byId("hand-over-cases", OrderedList.class).orElseThrow();
    }

    private TextField line(String reference) {
        return sheet().getChildren()
                .filter(row -> reference.equals(row.getElement().getAttribute("data-reference")))
                .flatMap(Component::getChildren)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String username) {
        byId(box, ComboBox.class)
                .orElseThrow()
                .setValue(handOver.colleagues(OFFICER).stream()
                        .filter(each -> each.username().equals(username))
                        .findFirst()
                        .orElseThrow());
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }
}
