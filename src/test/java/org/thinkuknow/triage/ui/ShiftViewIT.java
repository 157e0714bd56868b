package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.report.Answer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.Welfare;

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
        database.sql("delete from triage_distress where officer = ?").param(OFFICER).update();
        database.sql("update triage_case set owner = null where owner = ?").param(OFFICER).update();
    }

    private String taken() {
        var reference = reports.receive(new NewReport(UUID.randomUUID().toString(), Door.FORM, Map.of(Field.WHAT, ChildWords.of("he knows my street")),
                new Dangers(Answer.UNSURE, Answer.NO, Answer.NO), "", "")).reference();
        eventually(() -> assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        work.claim(reference);
        return reference;
    }

    private Optional<String> ownerOf(String reference) {
        return database.sql("select owner from triage_case where reference = ? and owner is not null").param(reference).query(String.class).optional();
    }

    @Test
    void allCasesGoBackToTheQueueWithANoteByOnePress() {
        var first = taken();
        var second = taken();
        navigate("triage", TriageView.class);
        press("hand-over");
        assertThat(ownerOf(first)).as("not without a note").contains(OFFICER);
        byId("hand-over-note", TextArea.class).orElseThrow().setValue(NOTE);
        press("hand-over");
        assertThat(ownerOf(first)).isEmpty();
        assertThat(ownerOf(second)).isEmpty();
        navigate("triage/" + first, TriageView.class);
        assertThat(textOf($(Told.class).first()) + textOf($(TriageView.class).first())).contains("Hand-over: " + NOTE);
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
        byId("hand-over-note", TextArea.class).orElseThrow().setValue(NOTE);
        choose("all-to", "demo-officer-2");
        press("give-all");
        assertThat(ownerOf(first)).contains("demo-officer-2");
        assertThat(ownerOf(second)).contains("demo-officer-2");
    }

    @Test
    @WithMockUser(username = "demo-officer-2", roles = "OFFICER")
    void theColleagueReadsTheNoteOnTheDeskUntilTheCaseIsOpened() {
        var reference = new Acting(OFFICER, "OFFICER").get(this::taken);
        new Acting(OFFICER, "OFFICER").run(() -> handOver.give(reference, "demo-officer-2", NOTE));
        navigate("triage", TriageView.class);
        assertThat(handed()).contains(reference, NOTE);
        navigate("triage/" + reference, TriageView.class);
        navigate("triage", TriageView.class);
        assertThat(handed()).doesNotContain(reference);
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
        return textOf(byId("handed-to-you", UnorderedList.class).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String username) {
        byId(box, ComboBox.class).orElseThrow().setValue(handOver.colleagues().stream().filter(each -> each.username().equals(username)).findFirst().orElseThrow());
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }
}
