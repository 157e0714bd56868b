package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.travel.JourneyDesk;
import org.thinkuknow.travel.Journeys;

/** The journeys of one registered offender, and the form for another. The page asks why before it opens. */
@Route(value = "offenders/:reference/journeys", layout = StaffLayout.class)
@PageTitle("Journeys of a registered offender – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class PersonJourneysView extends Div implements BeforeEnterObserver {

    private final transient JourneyDesk desk;
    private final transient Journeys journeys;

    PersonJourneysView(JourneyDesk desk, Journeys journeys) {
        this.desk = desk;
        this.journeys = journeys;
        addClassNames("room", "offenders", "journeys");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reference = event.getRouteParameters().get("reference").orElse("");
        add(
                new PageLink("/journeys", "Journeys abroad"),
                new H1("Journeys on a record that needs a reason"),
                new WhyOpen(reason -> show(reference, reason)));
    }

    private void show(String reference, ReasonToOpen reason) {
        removeAll();
        add(new PageLink("/journeys", "Journeys abroad"));
        try {
            var opened = desk.ofPerson(reference, reason);
            add(
                    new H1("Journeys of " + opened.person().identity().fullName()),
                    new Paragraph(new PageLink("/offenders/" + reference, "The record")),
                    opened.journeys().isEmpty()
                            ? new Paragraph("No journey is entered.")
                            : new JourneyLines(opened.journeys()),
                    new H2("A journey was notified"),
                    new JourneyForm("journey", null, false, "Enter the journey", (id, told) -> {
                        var entered = journeys.notify(reference, id, told);
                        UI.getCurrent().navigate(JourneyView.class, new RouteParameters("reference", entered));
                    }),
                    new NotKnownOfJourneys());
        } catch (OffenderRefused e) {
            add(new H1("No such record"), new Paragraph(e.getMessage()));
        }
    }
}
