package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.ClosedSamples;
import org.thinkuknow.triage.ClosedSamples.Sample;
import org.thinkuknow.triage.SampleSheet;
import org.thinkuknow.triage.TriageRefused;

import java.time.Clock;

/** A few closed cases a week, for a supervisor to learn and to teach from: never her own, and never a list of who was right. */
@Route(value = "triage/samples", layout = StaffLayout.class)
@PageTitle("Closed cases to look at – Think U Know")
@StyleSheet("styles/samples.css")
@RolesAllowed("SUPERVISOR")
class SamplesView extends Div {

    private final ClosedSamples samples;
    private final Clock clock;
    private final Paragraph told = new Paragraph();
    private final Div waiting = new Div();
    private final Div seen = new Div();
    private final SampleWeeks weeks = new SampleWeeks();

    SamplesView(ClosedSamples samples, Clock clock) {
        this.samples = samples;
        this.clock = clock;
        addClassNames("room", "samples");
        told.setId("sample-told");
        told.addClassName("message-to-officer");
        told.getElement().setAttribute("role", "status");
        waiting.setId("samples-to-look-at");
        seen.setId("samples-looked-at");
        add(
                new H1("Closed cases to look at"),
                new Paragraph(
                        "A few by chance each week, and every one of level one that was closed without a referral; "
                                + "never one in which you had a hand."),
                told,
                waiting,
                seen,
                weeks,
                new PageLink("/load", "Back to the board"));
        show();
    }

    private void show() {
        var mine = samples.mine();
        var now = clock.instant();
        waiting.removeAll();
        var left = mine.stream().filter(sample -> sample.lookedAt() == null).toList();
        waiting.add(new H2("To look at (%d)".formatted(left.size())));
        if (left.isEmpty()) {
            waiting.add(new Paragraph("Nothing is waiting for you. New cases are chosen every Monday."));
        }
        left.forEach(sample -> waiting.add(new SampleForm(sample, now, sheet -> said(sample, sheet))));
        seen.removeAll();
        var done = mine.stream().filter(sample -> sample.lookedAt() != null).toList();
        if (!done.isEmpty()) {
            seen.add(new H2("Looked at in the last eight weeks"));
            done.forEach(sample -> seen.add(SampleForm.done(sample, now)));
        }
        weeks.show(samples.weeks());
    }

    private void said(Sample sample, SampleSheet sheet) {
        try {
            samples.look(sample.id(), sheet);
            told.setText(
                    "Written down for %s.".formatted(sample.queued().facts().reference()));
            show();
        } catch (TriageRefused e) {
            told.setText(e.getMessage());
        }
    }
}
