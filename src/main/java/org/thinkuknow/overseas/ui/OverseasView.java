package org.thinkuknow.overseas.ui;

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
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.overseas.JourneyLeg;
import org.thinkuknow.overseas.LogLine;
import org.thinkuknow.overseas.OverseasLists;
import org.thinkuknow.overseas.PackageLine;
import org.thinkuknow.overseas.PackageList;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Packages by what has to be done, and the log of what went where; no name stands here. Alerts name it as {@code /triage/overseas}. */
@Route(value = "overseas", layout = StaffLayout.class)
@RouteAlias(value = "triage/overseas", layout = StaffLayout.class)
@PageTitle("Intelligence for forces abroad – Think U Know")
@Menu(title = "Forces abroad", order = 8.5, icon = "earth")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class OverseasView extends Div implements BeforeEnterObserver {

    private static final String LOG = "log";

    private final transient OverseasLists lists;
    private final boolean manages;

    OverseasView(OverseasLists lists, AuthenticationContext signIn) {
        this.lists = lists;
        this.manages = signIn.hasRole("OFFENDER_MANAGER");
        addClassNames("room", "visits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var only = asked.getSingleParameter("list").orElse("");
        var place = asked.getSingleParameter("after");
        var country = asked.getSingleParameter("country").orElse("").toUpperCase(Locale.ROOT);
        add(
                new H1("Intelligence for forces abroad"),
                new Paragraph("This page does not know what was told abroad in any other way."));
        if (manages) {
            add(Classed.of(
                    new Paragraph(new PageLink("/overseas/new", "Begin without a journey").look("first-choice")),
                    "ways-on"));
        }
        if (!only.isEmpty()) {
            add(new PageLink("/overseas", "All lists"));
        }
        Arrays.stream(PackageList.values())
                .filter(list -> only.isEmpty() || only.equals(list.key()))
                .forEach(list -> add(part(list, place)));
        if (only.isEmpty() || only.equals(LOG)) {
            add(log(country, place));
        }
    }

    private Section part(PackageList list, Optional<String> place) {
        var page = lists.packages(list, place);
        return section(
                list.key(),
                list.words(),
                list.empty(),
                page.lines().stream().map(OverseasView::line).toList(),
                page.next().map(next -> "/overseas?list=%s&after=%s".formatted(list.key(), next)));
    }

    private static ListItem line(PackageLine line) {
        var by = line.assessBy();
        return new ListItem(
                Classed.of(new Span(UkTime.shortDay(line.begunAt())), "when"),
                new PageLink("/overseas/" + line.reference(), line.reference()),
                new Span("%s; %s; %s"
                        .formatted(
                                line.tool().words(),
                                line.countries().stream()
                                        .map(JourneyLeg::nameOf)
                                        .collect(Collectors.joining(", ")),
                                line.state().words())),
                new Span(by == null ? "" : "assessment by " + UkTime.onWeekday(by)));
    }

    private Component log(String country, Optional<String> place) {
        var page = lists.log(country, place);
        var heading = JourneyLeg.isCountry(country) ? "What went to " + JourneyLeg.nameOf(country) : "What went where";
        var section = section(
                LOG,
                heading,
                "Nothing has been sent yet. What leaves is listed here, with who has acknowledged it.",
                page.lines().stream().map(OverseasView::line).toList(),
                page.next().map(next -> "/overseas?list=log&country=%s&after=%s".formatted(country, next)));
        section.add(ways(
                "The log as a table", new PageLink("/overseas/log.csv?country=" + country, "For a spreadsheet (CSV)")));
        return section;
    }

    private static ListItem line(LogLine line) {
        var sent = line.sentAt();
        var heard = line.acknowledgedAt();
        var outcome = line.outcome();
        return new ListItem(
                Classed.of(new Span(sent == null ? "" : UkTime.shortDay(sent)), "when"),
                new PageLink("/overseas/" + line.packageReference(), line.reference()),
                new PageLink("/overseas?list=log&country=" + line.country(), JourneyLeg.nameOf(line.country())),
                new Span("%s; %s".formatted(line.bureau(), line.tool().words())),
                new Span(heard == null ? "not acknowledged" : "acknowledged " + UkTime.shortDay(heard)),
                new Span(outcome == null ? "" : outcome.words()));
    }

    private static Section section(
            String id, String heading, String empty, List<ListItem> lines, Optional<String> next) {
        var section = new Section(new H2(heading));
        section.setId("list-" + id);
        section.add(
                lines.isEmpty()
                        ? new Paragraph(empty)
                        : Classed.of(new UnorderedList(lines.toArray(ListItem[]::new)), "log"));
        next.ifPresent(address -> section.add(ways("More of " + heading, new PageLink(address, "Earlier ones"))));
        return section;
    }

    private static Nav ways(String label, Component... links) {
        var ways = Classed.of(new Nav(links), "ways");
        ways.setAriaLabel(label);
        return ways;
    }
}
