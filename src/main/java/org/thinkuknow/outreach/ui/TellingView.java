package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.SchoolAcknowledgement;
import org.thinkuknow.outreach.StaffConcerns;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.outreach.VisitTelling;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.outreach.Visits;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/**
 * A child tells: first whether anybody is in danger, then how to listen, then the record. Once it is signed, the school's lead reads
 * it here, unless it is about somebody at the school.
 */
@Route(value = "visits/:reference/told/:disclosure", layout = StaffLayout.class)
@PageTitle("A child is telling me something – Think U Know")
@RolesAllowed("EDUCATOR")
@StyleSheet("styles/visits.css")
class TellingView extends Div implements BeforeEnterObserver {

    private final transient Visits visits;
    private final transient VisitTelling telling;
    private final transient SchoolAcknowledgement school;
    private final transient VisitWords words;
    private final transient StaffConcerns officers;

    TellingView(
            Visits visits,
            VisitTelling telling,
            SchoolAcknowledgement school,
            VisitWords words,
            StaffConcerns officers) {
        this.visits = visits;
        this.telling = telling;
        this.school = school;
        this.words = words;
        this.officers = officers;
        addClassNames("room", "visits", "telling");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(
                parameters.get("reference").orElse(""),
                parameters.get("disclosure").orElse(""));
    }

    private void show(String reference, String disclosure) {
        Runnable again = () -> show(reference, disclosure);
        removeAll();
        try {
            var visit = visits.open(reference);
            var found = telling.open(reference, disclosure);
            add(new PageLink("/visits/" + reference, visit.facts().school().words()));
            if (found.isPresent() && found.get().isSigned()) {
                var row = telling.of(reference).signed().stream()
                        .filter(each -> each.disclosure().equals(disclosure))
                        .findFirst()
                        .orElseThrow();
                add(new H1(
                        row.forSchool()
                                ? "What a child told, to hand over now"
                                : "What a child told, for the officers alone"));
                add(new SignedRecord(visit, found.get(), row, words, telling, school, officers, again));
            } else {
                add(new H1("A child is telling me something"), new InDanger(visit), new ListenFirst());
                add(form(visit, disclosure, found.map(each -> each.text()).orElseGet(telling::beginning)));
            }
        } catch (VisitRefused | DisclosureRefused e) {
            add(
                    new H1("No such record"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/visits", "Go to your visits")));
        }
    }

    private Component form(OpenedVisit visit, String disclosure, DisclosureText before) {
        var name = "thinkuknow.told." + disclosure;
        return new ToldForm(
                before,
                telling.dutyAt(visit.reference()),
                name,
                telling.keyOf(disclosure),
                text -> keep(visit.reference(), disclosure, text),
                text -> look(visit.reference(), disclosure, text, name));
    }

    private void keep(String visit, String disclosure, DisclosureText text) {
        try {
            telling.keep(visit, disclosure, text);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException inAnotherWindow) {
            telling.keep(visit, disclosure, text);
        }
    }

    private void look(String visit, String disclosure, DisclosureText text, String name) {
        keep(visit, disclosure, text);
        UI.getCurrent().getPage().executeJs("window.toldDraft.forget($0)", name);
        UI.getCurrent().navigate(CheckTellingView.class, of(visit, disclosure));
    }

    static RouteParameters of(String visit, String disclosure) {
        return new RouteParameters(new RouteParam("reference", visit), new RouteParam("disclosure", disclosure));
    }
}
