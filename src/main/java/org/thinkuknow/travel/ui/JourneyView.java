package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.travel.JourneyChoices;
import org.thinkuknow.travel.JourneyDesk;
import org.thinkuknow.travel.Journeys;
import org.thinkuknow.travel.LateJourneys;
import org.thinkuknow.travel.OpenedJourney;

import java.time.Clock;

/** One journey abroad with its history. The page asks why before it opens. */
@Route(value = "journeys/:reference", layout = StaffLayout.class)
@PageTitle("A journey abroad – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class JourneyView extends Div implements BeforeEnterObserver {

    private final transient JourneyDesk desk;
    private final transient Journeys journeys;
    private final transient LateJourneys lateness;
    private final transient JourneyChoices choices;
    private final transient Staff staff;
    private final transient Clock clock;
    private final boolean chooses;
    private final Paragraph message = new Paragraph();

    JourneyView(
            JourneyDesk desk,
            Journeys journeys,
            LateJourneys lateness,
            JourneyChoices choices,
            Staff staff,
            Clock clock,
            AuthenticationContext signIn) {
        this.desk = desk;
        this.journeys = journeys;
        this.lateness = lateness;
        this.choices = choices;
        this.staff = staff;
        this.clock = clock;
        this.chooses = signIn.hasRole("OFFENDER_MANAGER");
        addClassNames("room", "offenders", "journeys");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        message.setText("");
        var reference = event.getRouteParameters().get("reference").orElse("");
        add(
                new PageLink("/journeys", "Journeys abroad"),
                new H1("A journey that needs a reason"),
                new WhyOpen(reason -> show(reference, reason)));
    }

    private void show(String reference, ReasonToOpen reason) {
        removeAll();
        add(new PageLink("/journeys", "Journeys abroad"));
        try {
            var opened = desk.open(reference, reason);
            JourneySteps steps = (done, step) -> {
                step.run();
                message.setText(done);
                show(reference, reason);
            };
            var today = UkTime.today(clock);
            add(
                    new H1("Journey of " + opened.person().identity().fullName()),
                    new Paragraph(new PageLink(
                            "/offenders/%s/journeys".formatted(opened.seen().offender()),
                            "All journeys of this person")),
                    message,
                    new JourneyHead(opened),
                    new ReturnPart(opened, today, journeys, steps),
                    new ChoicePart(opened, choices, staff, steps, chooses),
                    new NoticesPart(opened, journeys, lateness, staff, steps),
                    history(opened),
                    new NotKnownOfJourneys());
        } catch (OffenderRefused e) {
            add(new H1("No such journey"), new Paragraph(e.getMessage()));
        }
    }

    private Component history(OpenedJourney opened) {
        var list = Classed.of(new UnorderedList(), "log");
        opened.steps()
                .forEach(step -> list.add(new ListItem(
                        Classed.of(new Span(UkTime.words(step.madeAt())), "when"),
                        new Span("%s, by %s".formatted(step.what(), staff.nameOf(step.madeBy()))),
                        Classed.of(new Paragraph(step.words()), "as-typed"))));
        var section = new Section(new H2("History"), list);
        section.setId("history");
        return section;
    }
}
