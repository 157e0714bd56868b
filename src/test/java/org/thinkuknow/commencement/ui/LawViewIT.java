package org.thinkuknow.commencement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.commencement.Commencing;
import org.thinkuknow.commencement.NewStart;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of upcoming law lets whom do. */
class LawViewIT extends StaffViews {

    private static final String RULE = "absence-home-2026";

    @Autowired
    private Commencing commencing;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void noLawStaysProposed() {
        database.sql("delete from commencement_start").update();
    }

    @Test
    @WithMockUser(username = "demo-offender-manager", roles = "OFFENDER_MANAGER")
    void aManagerEntersAStartAndWaitsForASupervisor() {
        navigate("offenders/law", LawView.class);
        press("propose-" + RULE);
        assertThat(textOf(byId("refusal-" + RULE, Paragraph.class).orElseThrow()))
                .contains("Please give the day");
        byId("instrument-" + RULE, TextField.class).orElseThrow().setValue("SI 2026/901");
        byId("made-" + RULE, DatePicker.class).orElseThrow().setValue(LocalDate.of(2026, 9, 2));
        byId("starts-" + RULE, DatePicker.class).orElseThrow().setValue(LocalDate.of(2026, 10, 1));
        byId("transition-" + RULE, TextArea.class).orElseThrow().setValue("Nothing is said.");
        press("propose-" + RULE);
        assertThat(textOf(byId("message", Paragraph.class).orElseThrow())).contains("confirms it");
        assertThat(textOf(byId("law-" + RULE, Section.class).orElseThrow()))
                .contains("SI 2026/901", "computes nothing until a supervisor");
        assertThat(byId("confirm-" + RULE, Button.class)).isEmpty();
        press("withdraw-" + RULE);
        assertThat(textOf(byId("law-" + RULE, Section.class).orElseThrow()))
                .contains("taken back by Demo offender manager");
    }

    @Test
    @WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
    void aSupervisorConfirmsWhatAnotherEnteredAndNotTheirOwn() {
        proposedBy("demo-supervisor");
        navigate("offenders/law", LawView.class);
        assertThat(byId("confirm-" + RULE, Button.class)).isEmpty();
        press("withdraw-" + RULE);
        proposedBy("demo-offender-manager");
        navigate("offenders/law", LawView.class);
        assertThat(byId("confirm-" + RULE, Button.class)).isPresent();
        assertThat(text()).contains("What this page does not know");
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    private void proposedBy(String username) {
        new Acting(username, "OFFENDER_MANAGER")
                .run(() -> commencing.propose(
                        UUID.randomUUID(),
                        new NewStart(
                                RULE,
                                LocalDate.of(2026, 10, 1),
                                "SI 2026/901",
                                LocalDate.of(2026, 9, 2),
                                "Nothing is said.")));
    }
}
