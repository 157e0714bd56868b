package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The supervisor's page, without a browser. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class RetentionViewIT extends StaffViews {

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient database;

    @Test
    void aReportIsHeldAndLetGo() {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody frightens me")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
        navigate("triage/retention", RetentionView.class);
        press("hold", reference, ChildWords.of("a court asks for it"));
        assertThat(message()).contains("is held");
        assertThat(textOf(byId("held", Section.class).orElseThrow())).contains(reference);
        press("hold", reference, ChildWords.of("once more"));
        assertThat(byId("hold-reference", TextField.class).orElseThrow().getErrorMessage())
                .isEqualTo("That report is held already.");
        press("lift", reference, "");
        assertThat(byId("hold-reason", TextArea.class).orElseThrow().getErrorMessage())
                .isEqualTo("Write why first.");
        press("lift", reference, ChildWords.of("the court is done"));
        assertThat(textOf(byId("held", Section.class).orElseThrow())).doesNotContain(reference);
    }

    @Test
    void whatErasingCouldNotDoIsShownAndAClockThatWasDoubtedIsSaidToBeRight() {
        database.sql("""
                insert into schedule_run (task, ended_at, erased, left_over, doubt) values
                ('erase-reports', utc_timestamp(6), 4, 1, null), ('erase-drafts', utc_timestamp(6), 0, 0, 'CLOCK_JUMPED')
                on duplicate key update erased = values(erased), left_over = values(left_over), doubt = values(doubt)""").update();
        navigate("triage/retention", RetentionView.class);
        assertThat(textOf(byId("last-night", Section.class).orElseThrow()))
                .contains(
                        "4 erased; 1 could not be erased and will be tried again",
                        "Records that nobody signed",
                        "nothing was erased: the clock stands more than seven days after the last run");
        test(byId("clock-is-right", Button.class).orElseThrow()).click();
        assertThat(message()).contains("What is due is erased the next time");
        database.sql("update schedule_run set doubt = null, left_over = 0").update();
        assertThat(byId("clock-is-right", Button.class)).isEmpty();
    }

    private void press(String button, String reference, String reason) {
        byId("hold-reference", TextField.class).orElseThrow().setValue(reference);
        byId("hold-reason", TextArea.class).orElseThrow().setValue(reason);
        test(byId(button, Button.class).orElseThrow()).click();
    }

    private String message() {
        return byId("message", Paragraph.class).orElseThrow().getText();
    }
}
