package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.HandOver;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Words that are typed on the desk, without a browser. */
@WithMockUser(username = UnsentOnTheDeskIT.OFFICER, roles = "OFFICER")
class UnsentOnTheDeskIT extends StaffViews {

    static final String OFFICER = "unsent-view-officer";
    private static final String NOTE = ChildWords.of("her aunt rings back at nine");
    private static final String MESSAGE = ChildWords.of("Thank you for telling us.");

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private HandOver handOver;

    @Autowired
    private JdbcClient database;

    private String reference = "";

    @BeforeEach
    void anOfficerHasACase() {
        reference = taken();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_unsent where officer = ?")
                .param(OFFICER)
                .update();
        database.sql("update triage_case set owner = null where owner = ?")
                .param(OFFICER)
                .update();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsTypedStandsAfterAnotherCaseWasOpenAndTheQueueSaysWhereItWaits() {
        var other = taken();
        open(reference);
        area("note").setValue(NOTE);
        open(other);
        assertThat(area("note").getValue()).as("each case has its own").isEmpty();
        byId("filter-order", ComboBox.class).orElseThrow().setValue(QueueFilter.Order.NEWEST);
        assertThat(row(reference)).contains("unsent draft");
        assertThat(row(other)).doesNotContain("unsent draft");
        open(reference);
        assertThat(area("note").getValue()).isEqualTo(NOTE);
        press("add-note");
        assertThat(area("note").getValue()).isEmpty();
        assertThat(textOf($(HistoryPane.class).first())).contains(NOTE);
        assertThat(row(reference)).doesNotContain("unsent draft");
    }

    @Test
    void oneFormIsSentWhileAnotherIsHalfWritten() {
        open(reference);
        area("message").setValue(MESSAGE);
        area("note").setValue(NOTE);
        press("add-note");
        assertThat(area("message").getValue()).isEqualTo(MESSAGE);
        assertThat(area("note").getValue()).isEmpty();
        press("send-message");
        assertThat(area("message").getValue()).isEmpty();
        assertThat(textOf($(ReportPane.class).first())).contains(MESSAGE);
    }

    @Test
    void whatIsRefusedStands() {
        open(reference);
        area("note").setValue(NOTE);
        area("level-reason").setValue(" ");
        press("send-message");
        assertThat(area("note").getValue()).isEqualTo(NOTE);
        open(reference);
        assertThat(area("note").getValue()).isEqualTo(NOTE);
    }

    @Test
    void aRequestAndWhomItIsForStandAndNotTheirSuggestions() {
        work.assess(reference, Level.TWO, "");
        open(reference);
        assertThat(area("request").getValue()).startsWith("Please look into this");
        area("request").setValue(NOTE);
        police().setValue(police().getListDataView().getItem(3));
        var chosen = police().getValue();
        area("note").setValue(NOTE);
        press("add-note");
        assertThat(area("request").getValue()).isEqualTo(NOTE);
        assertThat(police().getValue()).isEqualTo(chosen);
        police().clear();
        open(reference);
        assertThat(police().isEmpty()).isTrue();
    }

    @Test
    void whatCanNoLongerBeSentIsShownUntilItIsThrownAway() {
        open(reference);
        area("message").setValue(MESSAGE);
        handOver.give(reference, "demo-officer-2", NOTE);
        open(reference);
        assertThat(textOf(left())).contains(MESSAGE, "Only you see it");
        press("forget-message");
        assertThat(left().isVisible()).isFalse();
        open(reference);
        assertThat(left().isVisible()).isFalse();
    }

    private Section left() {
        return byId("left-unsent", Section.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TypedChoice<Agency> police() {
        return (TypedChoice<Agency>) byId("police", TypedChoice.class).orElseThrow();
    }

    private TextArea area(String id) {
        return byId(id, TextArea.class).orElseThrow();
    }

    private String row(String of) {
        return $(QueueRow.class).all().stream()
                .filter(row -> of.equals(row.getElement().getAttribute("data-reference")))
                .map(StaffViews::textOf)
                .findFirst()
                .orElseThrow();
    }

    private void open(String wanted) {
        navigate("triage/" + wanted, TriageView.class);
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    private String taken() {
        var taken = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody frightens me")),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(
                () -> assertThat(Acting.OFFICER.get(() -> desk.standing(taken))).isPresent());
        work.claim(taken);
        return taken;
    }
}
