package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.wanted.WantedLine;
import org.thinkuknow.wanted.WantedLists;
import org.thinkuknow.wanted.WantedState;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of wanted people by how they stand: first those that wait for somebody, then those that are shown, then the rest. */
@Route(value = "triage/wanted", layout = StaffLayout.class)
@PageTitle("Wanted people – Think U Know")
@Menu(title = "Wanted", order = 9, icon = "megaphone")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class WantedView extends Div implements BeforeEnterObserver {

    private final transient WantedLists lists;
    private final boolean manages;

    WantedView(WantedLists lists, AuthenticationContext signIn) {
        this.lists = lists;
        this.manages = signIn.hasRole("OFFENDER_MANAGER");
        addClassNames("room", "visits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var place = asked.getSingleParameter("after");
        var only = asked.getSingleParameter("state").flatMap(WantedView::state);
        add(
                new H1("Wanted people"),
                new Paragraph(
                        "Everybody shown to the public was proposed by one person and approved by another. This page does"
                                + " not know whether a warrant is live: somebody asks each day and says so."));
        if (manages) {
            add(Classed.of(
                    new Paragraph(new PageLink("/triage/wanted/new", "Propose somebody").look("first-choice")),
                    "ways-on"));
        }
        only.map(List::of).orElse(List.of(WantedState.values())).forEach(state -> add(part(state, place)));
    }

    private Section part(WantedState state, Optional<String> place) {
        var page = lists.newest(state, place);
        var section = new Section(new H2(title(state)));
        section.setId(state.name().toLowerCase(Locale.ROOT));
        if (page.files().isEmpty()) {
            section.add(new Paragraph(empty(state)));
        } else {
            section.add(Classed.of(
                    new UnorderedList(
                            page.files().stream().map(WantedView::line).toArray(ListItem[]::new)),
                    "log"));
        }
        page.next()
                .ifPresent(next -> section.add(ways(new PageLink(
                        "/triage/wanted?state=%s&after=%s".formatted(state.name(), next), "Earlier ones"))));
        return section;
    }

    private static Nav ways(Component... links) {
        var ways = Classed.of(new Nav(links), "ways");
        ways.setAriaLabel("More of this list");
        return ways;
    }

    private static String title(WantedState state) {
        return switch (state) {
            case PROPOSED -> "Waiting to be approved";
            case PUBLISHED -> "Shown to the public";
            case LOCATED -> "Found";
            case WITHDRAWN -> "Withdrawn";
            case EXPIRED -> "Came down automatically";
        };
    }

    private static String empty(WantedState state) {
        return switch (state) {
            case PROPOSED -> "No proposal is waiting to be approved.";
            case PUBLISHED -> "Nobody is shown to the public now.";
            case LOCATED -> "Nobody who was shown has been found yet.";
            case WITHDRAWN -> "Nobody has been withdrawn.";
            case EXPIRED -> "Nobody has come down because time ran out.";
        };
    }

    private static ListItem line(WantedLine file) {
        var until = file.shownUntil();
        return new ListItem(
                Classed.of(new Span(UkTime.shortDay(file.proposedAt())), "when"),
                new PageLink(
                        "/triage/wanted/" + file.reference(), file.name().isEmpty() ? file.reference() : file.name()),
                new Span(file.wrongPerson() ? "the wrong person" : ""),
                new Span(
                        file.state() == WantedState.PUBLISHED && until != null
                                ? "until %s, unless the warrant is confirmed".formatted(UkTime.onWeekday(until))
                                : ""));
    }

    private static Optional<WantedState> state(String name) {
        return Arrays.stream(WantedState.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
