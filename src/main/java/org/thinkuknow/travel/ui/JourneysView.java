package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.travel.JourneyList;
import org.thinkuknow.travel.JourneyLists;
import org.thinkuknow.travel.JourneyPage;
import org.thinkuknow.travel.JourneyPlace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Journeys abroad: who is not back, what waits for somebody, who leaves and who is away. */
@Route(value = "journeys", layout = StaffLayout.class)
@PageTitle("Journeys abroad – Think U Know")
@Menu(title = "Journeys", order = 7.6, icon = "plane")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class JourneysView extends Div implements BeforeEnterObserver {

    private static final int BEGINNING = 10;

    private final transient JourneyLists lists;

    JourneysView(JourneyLists lists) {
        this.lists = lists;
        addClassNames("room", "offenders", "journeys");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var list = asked.getSingleParameter("list").flatMap(JourneysView::list);
        add(new H1("Journeys abroad"));
        if (list.isPresent()) {
            add(new PageLink("/journeys", "All lists"));
            add(whole(list.get(), asked.getSingleParameter("from").flatMap(JourneyPlace::of)));
        } else {
            add(new Paragraph("A journey is entered on the record of the person who notifies it."));
            Arrays.stream(JourneyList.values()).map(this::beginning).forEach(this::add);
        }
        add(new NotKnownOfJourneys());
    }

    private Component beginning(JourneyList list) {
        var page = lists.beginning(list, BEGINNING);
        var section = section(list, page);
        page.next()
                .ifPresent(next -> section.add(ways(
                        "The whole list: " + list.words(),
                        new PageLink("/journeys?list=" + list.name(), "The whole list"))));
        return section;
    }

    private Component whole(JourneyList list, Optional<JourneyPlace> place) {
        var page = lists.page(list, place);
        var section = section(list, page);
        page.next()
                .ifPresent(next -> section.add(ways(
                        "Pages",
                        new PageLink("/journeys?list=%s&from=%s".formatted(list.name(), next.text()), "Next page"))));
        return section;
    }

    private static Section section(JourneyList list, JourneyPage page) {
        var section = new Section(new H2(list.words()));
        section.setId(list.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!list.next().isEmpty() && !page.lines().isEmpty()) {
            section.add(new Paragraph("Next step: %s".formatted(list.next())));
        }
        section.add(page.lines().isEmpty() ? new Paragraph(list.empty()) : new JourneyLines(page.lines()));
        return section;
    }

    private static Nav ways(String label, Component... links) {
        var ways = Classed.of(new Nav(links), "ways");
        ways.setAriaLabel(label);
        return ways;
    }

    private static Optional<JourneyList> list(String name) {
        return Arrays.stream(JourneyList.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
