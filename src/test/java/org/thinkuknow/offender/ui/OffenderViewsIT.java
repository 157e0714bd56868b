package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.offender.EntryKind;
import org.thinkuknow.offender.OffenderPapers;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A manager puts somebody on the register, takes a notification and records an excuse, without a browser. */
@WithMockUser(username = "demo-offender-manager", roles = "OFFENDER_MANAGER")
class OffenderViewsIT extends StaffViews {

    private static final LocalDate CONVICTED = LocalDate.of(2024, 3, 4);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Audit audit;

    @Autowired
    private OffenderPapers papers;

    private String reference = "";

    @AfterEach
    void nobodyStaysOnTheRegister() {
        database.sql("delete from offender where reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void somebodyIsRegisteredNotifiesLateAndIsExcusedAndEachScreenSaysWhatItDoesNotKnow() {
        register();
        assertThat(text()).contains("A record that needs a reason").doesNotContain("Quenelle");
        press("open-record");
        assertThat(textOf(byId("message", Paragraph.class).orElseThrow())).isEqualTo("Please say why you open it.");
        open();
        assertThat(text())
                .contains(
                        "Ann Quenelle",
                        "overdue",
                        "SOA 2003 s.83(1)",
                        "until 3 March 2034",
                        "What this page does not know")
                .doesNotContain("offence was committed", "broke");
        notification();
        assertThat(text()).contains("complied late", "N-", "Acknowledgement (PDF)");
        excuse();
        assertThat(text())
                .contains("a reasonable excuse was recorded by", "Letter of the hospital")
                .contains("excused");
        press("show-history");
        assertThat(textOf(byId("history", Section.class).orElseThrow()))
                .contains("registered by", "entered by", "recorded an excuse by");
        assertThat(audit.of(reference)).extracting(Recorded::detail).contains("a notification is taken");
        receipt();
    }

    @Test
    void whatCannotBeIsSaidAndLeavesWhatStandsThere() {
        navigate("offenders/new", NewOffenderView.class);
        type("first-names", "Ann");
        press("register");
        assertThat(refusal()).contains("Please give the day: Date of birth.");
        day("born", LocalDate.of(1850, 1, 1));
        press("register");
        assertThat(refusal()).contains("A last name is written with letters.");
        type("last-name", "Quenelle");
        sentence();
        press("register");
        assertThat(refusal()).contains("Schedule 3 is for an officer to say");
        test(byId("in-schedule", Checkbox.class).orElseThrow()).click();
        press("register");
        assertThat(refusal()).contains("Please look at the date of birth");
        assertThat(byId("first-names", TextField.class).orElseThrow().getValue())
                .isEqualTo("Ann");
    }

    @Test
    void aSearchAsksWhyAndFindsByHowANameSounds() {
        register();
        navigate("offenders/search", SearchOffendersView.class);
        type("name", "kenell an");
        press("search");
        assertThat(refusal()).isEqualTo("Please say why you search.");
        choose("reason", "an enquiry of police or a partner");
        press("search");
        assertThat(textOf(byId("found", Div.class).orElseThrow())).contains("Ann Quenelle", reference);
        type("name", "Nobody Else");
        press("search");
        assertThat(textOf(byId("found", Div.class).orElseThrow())).contains("That is no proof");
    }

    @Test
    void theListsSayWhoIsOverdue() {
        register();
        navigate("offenders", OffendersView.class);
        assertThat(text()).contains("Overdue", "Within a week", "What this page does not know");
        UI.getCurrent().navigate("offenders", QueryParameters.simple(Map.of("list", "OVERDUE")));
        assertThat(text()).contains("Ann Quenelle", "The first notification to the police");
    }

    @Test
    @WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
    void aSupervisorSeesTheTeamAndPutsNobodyOnTheRegister() {
        navigate("offenders", OffendersView.class);
        assertThat(text()).contains("The team").doesNotContain("Put somebody on the register");
        handAll("Demo offender manager", "Demo offender manager 2");
        assertThat(textOf(byId("team-message", Paragraph.class).orElseThrow()))
                .contains("managed by Demo offender manager 2 from now on.");
        handAll("Demo offender manager 2", "Demo offender manager");
        assertThat(textOf(byId("team", Section.class).orElseThrow())).doesNotContain("Demo offender manager 2: ");
    }

    @Test
    void whoIsHandedOverIsOnNoPageOfWhoeverHadThem() {
        register();
        open();
        press("hand-over");
        assertThat(textOf(byId("hand-over-refusal", Refusal.class).orElseThrow()))
                .isEqualTo("Please choose: To whom.");
        test(combo("hand-to")).selectItem("Demo offender manager 2");
        press("hand-over");
        assertThat(text())
                .contains("Demo offender manager 2 manages this person")
                .doesNotContain("Quenelle");
        UI.getCurrent().navigate("offenders", QueryParameters.simple(Map.of("list", "OVERDUE")));
        assertThat(text()).doesNotContain("Quenelle");
    }

    private void handAll(String from, String to) {
        test(combo("team-from")).selectItem(from);
        test(combo("team-to")).selectItem(to);
        press("hand-all");
    }

    private void register() {
        navigate("offenders/new", NewOffenderView.class);
        type("first-names", "Ann");
        type("last-name", "Quenelle");
        day("born", LocalDate.of(1971, 5, 9));
        sentence();
        test(byId("in-schedule", Checkbox.class).orElseThrow()).click();
        press("register");
        reference = database.sql("""
                        select reference from offender where manager = 'demo-offender-manager'
                        order by added_at desc limit 1""").query(String.class).single();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("offenders/" + reference);
    }

    private void sentence() {
        test(combo("disposal")).selectItem("prison or detention, also suspended");
        day("disposal-day", CONVICTED);
        type("disposal-length", "12 months");
    }

    private void open() {
        choose("reason", "a notification is taken");
        press("open-record");
    }

    @SuppressWarnings("unchecked")
    private void notification() {
        CheckboxGroup<EntryKind> notified =
                byId("notification-notified", CheckboxGroup.class).orElseThrow();
        notified.setValue(Set.of(EntryKind.FIRST));
        day("notification-begins", LocalDate.of(2024, 6, 3));
        type("notification-taken-by", "PC Invented");
        type("notification-station", "Nowhere");
        press("notification-send");
    }

    private void excuse() {
        choose("decision-initial-" + CONVICTED, "a reasonable excuse was recorded");
        test(byId("reason-initial-" + CONVICTED, TextArea.class).orElseThrow()).setValue("Letter of the hospital");
        press("decide-initial-" + CONVICTED);
    }

    private void receipt() {
        var id = database.sql("select id from offender_fact where offender = ?")
                .param(reference)
                .query(String.class)
                .single();
        assertThat(PdfText.of(papers.receipt(reference, id)))
                .contains("Ann Quenelle", "3 June 2024", "PC Invented", "the first notification (s.83)", "N-");
        assertThatThrownBy(() -> papers.receipt(reference, "no-such")).isInstanceOf(OffenderRefused.class);
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private String refusal() {
        return textOf(byId("refusal", Refusal.class).orElseThrow());
    }

    private void type(String id, String value) {
        test(byId(id, TextField.class).orElseThrow()).setValue(value);
    }

    private void day(String id, LocalDate day) {
        test(byId(id, DatePicker.class).orElseThrow()).setValue(day);
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return byId(id, ComboBox.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String words) {
        RadioButtonGroup<Object> group = byId(id, RadioButtonGroup.class).orElseThrow();
        test(group).selectItem(words);
    }
}
