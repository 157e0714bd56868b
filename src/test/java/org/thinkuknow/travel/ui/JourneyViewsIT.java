package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.DisposalKind;
import org.thinkuknow.offender.Identity;
import org.thinkuknow.offender.NewOffender;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.travel.Choice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;

/** A manager enters a journey that is late, asks why, decides, chooses a green notice and records the return, without a browser. */
@WithMockUser(username = "demo-offender-manager", roles = "OFFENDER_MANAGER")
class JourneyViewsIT extends StaffViews {

    @Autowired
    private Offenders offenders;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private String person = "";

    @BeforeEach
    void register() {
        person = MANAGER.get(() -> offenders.register(
                UUID.randomUUID(),
                new NewOffender(
                        Nation.EW,
                        new Identity("Ann", "Quenelle", List.of(), LocalDate.of(1971, 5, 9), List.of(), List.of()),
                        new Disposal(DisposalKind.CUSTODY, LocalDate.of(2024, 3, 4), "12 months", ""),
                        true)));
    }

    @AfterEach
    void nobodyStaysOnTheRegister() {
        database.sql("delete from overseas_package where subject = ?")
                .param(person)
                .update();
        database.sql("delete from offender where reference = ?").param(person).update();
    }

    @Test
    void aLateJourneyIsTakenAskedAboutDecidedChosenAndComeBackFrom() {
        UI.getCurrent().navigate("offenders/" + person + "/journeys");
        assertThat(text()).contains("a record that needs a reason").doesNotContain("Quenelle");
        press("open-record");
        assertThat(textOf(byId("why-message", Paragraph.class).orElseThrow())).isEqualTo("Please say why you open it.");
        open();
        fill();
        press("journey-send");
        assertThat(path()).startsWith("journeys/TJ-");
        open();
        assertThat(text())
                .contains("Ann Quenelle", "given later", "Please ask why", "What this page does not know")
                .doesNotContain("offence was committed", "broke");
        var notice = database.sql(
                        "select n.id from travel_notice n join travel_journey j on j.reference = n.journey where j.offender = ?")
                .param(person)
                .query(String.class)
                .single();
        area("why-" + notice, "The seat was given late");
        press("explain-" + notice);
        choose("excuse-" + notice, "no reasonable excuse for the delay is recorded");
        area("excuse-reason-" + notice, "The ticket is of October");
        press("decide-" + notice);
        assertThat(text()).contains("no reasonable excuse for the delay is recorded", "The seat was given late");
        chooseGreen();
        test(day("back-day")).setValue(today());
        press("back-send");
        assertThat(text()).contains("Stands as", "back", "Notify the return from a journey");
    }

    private void chooseGreen() {
        assertThat(text()).contains("Nothing is chosen yet.", "A red notice is not chosen here");
        choose("choice-kind", Choice.GREEN.words());
        area("choice-reasons", "Likely to repeat there");
        press("choose");
        assertThat(textOf(byId("choice-refusal", JourneyRefusal.class).orElseThrow()))
                .contains("has to be true");
        CheckboxGroup<Object> met = group("choice-met");
        met.setValue(Set.copyOf(Choice.GREEN.criteria()));
        CheckboxGroup<Object> countries = group("choice-countries");
        countries.setValue(Set.copyOf(countries.getListDataView().getItems().toList()));
        press("choose");
        assertThat(text()).contains("Package: a draft", "chosen by Demo offender manager", "The package P-");
    }

    @Test
    void whatIsRefusedLeavesWhatWasTyped() {
        UI.getCurrent().navigate("offenders/" + person + "/journeys");
        open();
        fill();
        press("journey-more");
        press("journey-send");
        assertThat(refusal()).contains("Please choose: Country.");
        assertThat(byId("journey-stop-1-point", TextField.class).orElseThrow().getValue())
                .isEqualTo("Lyon airport");
        test(combo("journey-stop-2-country")).selectItem("United Kingdom");
        press("journey-send");
        assertThat(refusal()).contains("Please leave stops in the United Kingdom out");
        press("journey-stop-2-remove");
        test(day("journey-given")).setValue(today().plusDays(1));
        press("journey-send");
        assertThat(refusal()).contains("Please enter a notification once it was given.");
        assertThat(byId("journey-departs", DatePicker.class).orElseThrow().getValue())
                .isEqualTo(today().minusDays(1));
    }

    @Test
    void theListsSayWhatIsToBeDoneAndAManagersPageLeadsToThem() {
        UI.getCurrent().navigate("journeys");
        assertThat(text()).contains("Not back as notified", "Abroad now", "What this page does not know");
        UI.getCurrent().navigate("journeys", QueryParameters.simple(Map.of("list", "ABROAD", "from", "x")));
        assertThat(text()).contains("Abroad now").doesNotContain("Nothing chosen yet");
        UI.getCurrent().navigate("offenders");
        assertThat(text()).contains("Journeys abroad", "Not back as notified: ");
        UI.getCurrent().navigate("journeys/TJ-NONE");
        open();
        assertThat(text()).contains("There is no journey with that reference");
    }

    @Test
    @WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
    void aSupervisorReadsTheDemosJourneysByReferenceAndChoosesNothing() {
        UI.getCurrent().navigate("journeys");
        assertThat(text())
                .contains("managed by demo-offender-manager", "Thailand", "Portugal")
                .doesNotContain("Demo Golf");
        var away = database.sql(
                        "select reference from travel_journey where choice = 'GREEN' and manager = ? order by entered_at limit 1")
                .param(MANAGER.username())
                .query(String.class)
                .single();
        UI.getCurrent().navigate("journeys/" + away);
        open();
        assertThat(text()).contains("green notice");
        assertThat(byId("choose", Button.class)).isEmpty();
    }

    private void fill() {
        test(day("journey-departs")).setValue(today().minusDays(1));
        test(combo("journey-stop-1-country")).selectItem("France");
        type("journey-stop-1-point", "Lyon airport");
        test(day("journey-known")).setValue(today().minusDays(30));
        test(day("journey-given")).setValue(today().minusDays(2));
        test(byId("journey-given-at", TimePicker.class).orElseThrow()).setValue(LocalTime.of(10, 0));
        type("journey-taken-by", "PC Invented");
        type("journey-station", "Nowhere");
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }

    private void open() {
        choose("reason", "a journey abroad");
        press("open-record");
    }

    private String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private String refusal() {
        return textOf(byId("journey-refusal", JourneyRefusal.class).orElseThrow());
    }

    private DatePicker day(String id) {
        return byId(id, DatePicker.class).orElseThrow();
    }

    private void type(String id, String value) {
        test(byId(id, TextField.class).orElseThrow()).setValue(value);
    }

    private void area(String id, String value) {
        test(byId(id, TextArea.class).orElseThrow()).setValue(value);
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return byId(id, ComboBox.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Object> group(String id) {
        return byId(id, CheckboxGroup.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String words) {
        RadioButtonGroup<Object> group = byId(id, RadioButtonGroup.class).orElseThrow();
        test(group).selectItem(words);
    }
}
