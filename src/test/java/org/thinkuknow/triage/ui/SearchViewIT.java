package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
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
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseWork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The search of the desk, without a browser. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class SearchViewIT extends StaffViews {

    private static final LocalDate DAY = LocalDate.of(2016, 2, 17);
    private static final String NAME = "GreyWagtail61";
    private static final String REASON = "the force asks who else met him";

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseReferrals caseReferrals;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String reference = "";

    @BeforeEach
    void aReferredCaseOfThatDay() {
        database.sql(
                        "update triage_case set received_at = '2014-01-01' where received_at >= '2016-02-17' and received_at "
                                + "< '2016-02-18'")
                .update();
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("he waits by the weir"), Field.SUSPECT, NAME),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        Acting.OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            caseReferrals.referToAll(
                    reference,
                    List.of(
                            new Agency(Agency.Kind.POLICE, "kent", "Kent Police"),
                            new Agency(Agency.Kind.CHILDREN_SERVICES, "ken", "Kent children's services")),
                    ChildWords.of("please visit"));
        });
        database.sql("update triage_case set received_at = '2016-02-17 12:00:00' where reference = ?")
                .param(reference)
                .update();
        navigate("triage/search", SearchView.class);
    }

    @Test
    void aCaseIsFoundByItsReferenceWhateverTheDay() {
        field("Reference, or how it begins").setValue(reference);
        press("search-cases");
        assertThat(found()).contains(reference);
    }

    @Test
    void aCaseIsFoundByItsDayItsLevelAndTheForceItWentTo() {
        onThatDay();
        press("search-cases");
        assertThat(found()).contains(reference);
        level(Level.TWO);
        assertThat(found()).contains("No case fits.").doesNotContain(reference);
        level(Level.ONE);
        field("Referred to (part of the name of a police force or service)").setValue("kent pol");
        press("search-cases");
        assertThat(found()).contains(reference);
        field("Referred to (part of the name of a police force or service)").setValue("essex");
        press("search-cases");
        assertThat(found()).doesNotContain(reference);
    }

    @Test
    void aCaseIsFoundByWhatItsReportNamesHoweverItIsTyped() {
        eventually(() -> {
            byId("identifier", TextField.class).orElseThrow().setValue(" greywagtail61 ");
            press("search-identifier");
            assertThat(found()).contains(reference);
        });
        byId("identifier", TextField.class).orElseThrow().setValue("GreyWagtail62");
        press("search-identifier");
        assertThat(found()).doesNotContain(reference);
    }

    @Test
    void aSupervisorSearchesTheWordsWithAReasonWhichIsWrittenDownAndNotTheWords() {
        onThatDay();
        var before = audit.of("reports").size();
        searchWords("weir", "");
        assertThat(found()).doesNotContain(reference);
        assertThat(audit.of("reports"))
                .as("nothing is looked through without a reason")
                .hasSize(before);
        searchWords("weir", REASON);
        assertThat(found()).contains(reference);
        assertThat(audit.of("reports")).hasSize(before + 1);
        assertThat(audit.of("reports").getLast().detail())
                .contains("Reason: " + REASON)
                .doesNotContain("weir");
    }

    @Test
    @WithMockUser(username = "demo-officer", roles = "OFFICER")
    void anOfficerFindsCasesAndHasNoSearchOfTheWords() {
        field("Reference, or how it begins").setValue(reference);
        press("search-cases");
        assertThat(found()).contains(reference);
        assertThat(byId("searched-words", TextField.class)).isEmpty();
        assertThat(byId("search-words", Button.class)).isEmpty();
    }

    private void onThatDay() {
        $(DatePicker.class).all().forEach(day -> day.setValue(DAY));
    }

    @SuppressWarnings("unchecked")
    private void level(Level level) {
        $(ComboBox.class).all().stream()
                .filter(box -> "Level".equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(level);
        press("search-cases");
    }

    private void searchWords(String words, String reason) {
        byId("searched-words", TextField.class).orElseThrow().setValue(words);
        byId("search-reason", TextField.class).orElseThrow().setValue(reason);
        press("search-words");
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String found() {
        return textOf(byId("found", Paragraph.class).orElseThrow().getParent().orElseThrow());
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }
}
