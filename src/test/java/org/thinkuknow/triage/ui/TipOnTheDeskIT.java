package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.Acting;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** An officer sees on a case which wanted person a tip is about. */
@WithMockUser(username = "demo-officer", roles = "OFFICER")
class TipOnTheDeskIT extends OfficerViews {

    @Test
    void aTipLeadsToWhatThePublicReadsOfThePerson() {
        open();
        assertThat($(Anchor.class).all())
                .as("contrast: a report that is no tip")
                .noneMatch(link -> link.getHref().startsWith("/wanted/"));
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.TIP,
                        Map.of(Field.WHAT, WORDS, Field.WANTED, "W-DE300002-0002"),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        open();
        var pane = $(ReportPane.class).first();
        assertThat(textOf(pane)).contains("By a tip on a wanted person", "The wanted person", "W-DE300002-0002");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("/wanted/W-DE300002-0002"));
    }
}
