package org.thinkuknow.outreach.ui;

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
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.CalendarFeeds;
import org.thinkuknow.outreach.VisitFigures;
import org.thinkuknow.outreach.VisitState;
import org.thinkuknow.outreach.Visits;
import org.thinkuknow.outreach.VisitsAfter;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;

/** Where an educator begins: this week's visits, a month as a calendar, and all of them by how far they have come. */
@Route(value = "visits", layout = StaffLayout.class)
@PageTitle("Visits – Think U Know")
@Menu(title = "Visits", order = 3)
@RolesAllowed({"EDUCATOR", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class VisitsView extends Div implements BeforeEnterObserver {

    private final transient Visits visits;
    private final transient VisitsAfter after;
    private final transient VisitFigures figures;
    private final transient CalendarFeeds feeds;
    private final transient Clock clock;
    private final boolean plans;
    private final boolean supervises;

    VisitsView(
            Visits visits,
            VisitsAfter after,
            VisitFigures figures,
            CalendarFeeds feeds,
            AuthenticationContext signIn,
            Clock clock) {
        this.visits = visits;
        this.after = after;
        this.figures = figures;
        this.feeds = feeds;
        this.supervises = signIn.hasRole("SUPERVISOR");
        this.clock = clock;
        this.plans = signIn.hasRole("EDUCATOR");
        addClassNames("room", "visits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        add(new H1("Visits"));
        if (plans) {
            add(Classed.of(
                    new Paragraph(
                            new PageLink("/visits/new", "Plan a visit").look("first-choice"),
                            new PageLink("/visits/papers", "Your papers")),
                    "ways-on"));
        }
        var today = UkTime.today(clock);
        add(week(asked.getSingleParameter("week").flatMap(VisitsView::day).orElse(today)));
        add(month(asked.getSingleParameter("month")
                .flatMap(VisitsView::day)
                .map(YearMonth::from)
                .orElse(YearMonth.from(today))));
        add(callBacks());
        add(all(asked.getSingleParameter("state").flatMap(VisitsView::state)));
        if (plans) {
            add(new CalendarPart(feeds));
        }
        if (supervises) {
            add(new FigurePart(figures, after.wantACall(), today));
        }
    }

    private Component callBacks() {
        var found = after.toCallBack();
        var section = new Section(
                new H2("Call the school back"),
                new Paragraph(
                        "Two weeks ago or more: has each school acknowledged what children told, and what will it teach next?"),
                new VisitList(found, VisitList.WITH_YEAR));
        section.setId("call-backs");
        section.setVisible(!found.isEmpty());
        return section;
    }

    private Component week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var found = visits.between(monday, monday.plusWeeks(1));
        var section = new Section(new H2("Week of " + UkTime.day(monday)));
        section.setId("week");
        section.add(
                found.isEmpty() ? new Paragraph("No visit in this week.") : new VisitList(found, VisitList.ON_A_DAY));
        section.add(ways(
                "Weeks",
                new PageLink("/visits?week=" + monday.minusWeeks(1), "Week before"),
                new PageLink("/visits", "This week"),
                new PageLink("/visits?week=" + monday.plusWeeks(1), "Week after")));
        return section;
    }

    private Component month(YearMonth month) {
        var section = new Section(
                new H2(MonthCalendar.title(month)),
                new MonthCalendar(
                        month,
                        visits.between(month.atDay(1), month.plusMonths(1).atDay(1)),
                        UkTime.today(clock)));
        section.setId("month");
        section.add(ways(
                "Months",
                new PageLink("/visits?month=" + month.minusMonths(1).atDay(1), "Month before"),
                new PageLink("/visits?month=" + month.plusMonths(1).atDay(1), "Month after")));
        return section;
    }

    private Component all(Optional<VisitState> state) {
        var found = visits.in(state.map(EnumSet::of).orElse(EnumSet.allOf(VisitState.class)));
        var section = new Section(
                new H2(state.map(each -> "Visits that are " + each.words()).orElse("All visits")));
        section.setId("all");
        var ways = ways("By state", new PageLink("/visits", "All"));
        Arrays.stream(VisitState.values())
                .forEach(each ->
                        ways.add(new PageLink("/visits?state=" + each.name(), MonthCalendar.capital(each.words()))));
        section.add(
                ways,
                found.isEmpty()
                        ? new Paragraph("Nothing stands here yet.")
                        : new VisitList(found, VisitList.WITH_YEAR));
        return section;
    }

    private static Nav ways(String label, Component... links) {
        var ways = Classed.of(new Nav(links), "ways");
        ways.setAriaLabel(label);
        return ways;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return Optional.of(day).filter(each -> each.getYear() > 2000 && each.getYear() < 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<VisitState> state(String name) {
        return Arrays.stream(VisitState.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
