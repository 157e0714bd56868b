package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.CaseComparing;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.CaseTies.Tie;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.TriageRefused;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Two cases that share something, side by side, with what can be said of them: nobody types a reference. */
@Route(value = "triage/:reference/beside/:other", layout = StaffLayout.class)
@PageTitle("Side by side – Think U Know")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("styles/queue.css")
@StyleSheet("styles/case.css")
@StyleSheet("styles/people.css")
class BesideView extends Div implements BeforeEnterObserver {

    private final CaseReading reading;
    private final CaseComparing comparing;
    private final CaseJoining joining;
    private final Clock clock;
    private final Paragraph said = new Paragraph();
    private String here = "";
    private String other = "";

    BesideView(CaseReading reading, CaseComparing comparing, CaseJoining joining, Clock clock) {
        this.reading = reading;
        this.comparing = comparing;
        this.joining = joining;
        this.clock = clock;
        addClassNames("desk-page", "two-cases");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = TypedReference.meant(event.getRouteParameters().get("reference").orElse(""));
        other = TypedReference.meant(event.getRouteParameters().get("other").orElse(""));
        show();
    }

    private void show() {
        removeAll();
        var back = new Anchor("triage/" + here, "← " + here);
        back.addClassName("to-case");
        add(back, new H1("Two cases side by side"));
        if (here.equals(other)) {
            add(new Paragraph("These are one case."));
            return;
        }
        try {
            var first = reading.open(here);
            var second = reading.open(other);
            var now = clock.instant();
            var shared = new Paragraph(both(comparing.shared(first.report(), other)));
            shared.setId("both-have");
            shared.getElement().setAttribute("dir", "auto");
            var pair = new Div(
                    new BesidePane("This case", first, text -> reading.signs(text, said::setText), now),
                    new BesidePane("The other", second, text -> reading.signs(text, said::setText), now));
            pair.addClassName("pair");
            add(shared, steps(first, second), said, pair);
        } catch (TriageRefused e) {
            add(new Paragraph(e.getMessage()));
        }
    }

    private static String both(List<Tie> shared) {
        return shared.isEmpty()
                ? "They share nothing that was found."
                : "Both have: "
                        + shared.stream()
                                .map(tie -> tie.kind().words() + " " + tie.written())
                                .collect(Collectors.joining("; "));
    }

    private Div steps(OpenCase first, OpenCase second) {
        var steps = new Div();
        steps.addClassName("beside-steps");
        var apart = comparing.areApart(here, other);
        if (first.facts().merge().isMerged() || second.facts().merge().isMerged()) {
            steps.add(new Paragraph(merged(first, second)));
        } else if (isClosed(first) || isClosed(second)) {
            steps.add(new Paragraph("Only open cases are merged. Reopen the one that is closed first."));
        } else if (!joining.isMine(here)) {
            steps.add(new Paragraph("Take %s first. Only who has a case can merge others into it.".formatted(here)));
        } else if (!apart) {
            steps.add(
                    CaseForms.mainAction(
                            "merge-beside", "Merge into this one", () -> perform(() -> comparing.merge(here, other))),
                    CaseForms.action(
                            "twin-beside",
                            "The same report, sent twice",
                            () -> perform(() -> comparing.sameReport(here, other))));
        }
        if (apart) {
            steps.add(
                    new Paragraph("An officer said that they are not the same."),
                    CaseForms.action(
                            "maybe-same",
                            "They may be the same",
                            () -> perform(() -> comparing.maybeTheSame(here, other))));
        } else if (!isMergedTogether(first, second)) {
            steps.add(CaseForms.action(
                    "not-same", "Not the same", () -> perform(() -> comparing.notTheSame(here, other))));
        }
        return steps;
    }

    private String merged(OpenCase first, OpenCase second) {
        if (isMergedTogether(first, second)) {
            return "They are merged. Split them on the page of either.";
        }
        var part = first.facts().merge().isMerged() ? first : second;
        return "%s is merged into %s. Act there, or split it first."
                .formatted(part.facts().reference(), part.facts().merge().into());
    }

    private boolean isMergedTogether(OpenCase first, OpenCase second) {
        return other.equals(first.facts().merge().into())
                || here.equals(second.facts().merge().into());
    }

    private static boolean isClosed(OpenCase open) {
        return open.facts().standing().state() == CaseState.CLOSED;
    }

    /** What was done is seen where the case stands; why something was refused is said here. */
    private void perform(Runnable step) {
        try {
            step.run();
            UI.getCurrent().navigate("triage/" + here);
        } catch (TriageRefused e) {
            said.setText(e.getMessage());
        }
    }
}
