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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.CalendarFeeds;
import org.thinkuknow.outreach.VisitFacts;
import org.thinkuknow.outreach.VisitFigures;
import org.thinkuknow.outreach.VisitLists;
import org.thinkuknow.outreach.VisitPage;
import org.thinkuknow.outreach.VisitPlace;
import org.thinkuknow.outreach.VisitState;
import org.thinkuknow.outreach.VisitsAfter;
import org.thinkuknow.shell.CalendarPart;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** Where an educator begins: this week's visits, a month as a calendar, and all of them by how far they have come. */
@Route(value = "visits", layout = StaffLayout.class)
@PageTitle("Visits – Think U Know")
@Menu(title = "Visits", order = 3, icon = "school")
@RolesAllowed({"EDUCATOR", "SUPERVISOR"})
@StyleSheet("styles/visits.css")
class VisitsView extends Div implements BeforeEnterObserver {

    private static final String WEEK_FROM = "week-from";
    private static final String CALLS_FROM = "calls-from";
    private static final String FROM = "from";

    private final transient VisitLists lists;
    private final transient VisitsAfter after;
    private final transient VisitFigures figures;
    private final transient CalendarFeeds feeds;
    private final transient Clock clock;
    private final boolean plans;
    private final boolean supervises;

    VisitsView(
            VisitLists lists,
            VisitsAfter after,
            VisitFigures figures,
            CalendarFeeds feeds,
            AuthenticationContext signIn,
            Clock clock) {
        this.lists = lists;
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
        add(week(asked.getSingleParameter("week").flatMap(UkTime::dayIn).orElse(today), place(asked, WEEK_FROM)));
        add(month(asked.getSingleParameter("month")
                .flatMap(UkTime::dayIn)
                .map(YearMonth::from)
                .orElse(YearMonth.from(today))));
        add(callBacks(place(asked, CALLS_FROM), today));
        add(all(asked.getSingleParameter("state").flatMap(VisitsView::state), place(asked, FROM)));
        if (plans) {
            add(new CalendarPart(
                    "calendar-feed",
                    "Your visits in your own calendar",
                    "It says when and at which school, and names nobody.",
                    feeds::renew));
        }
        if (supervises) {
            add(new FigurePart(figures, after.wantACall()));
        }
    }

    private Component callBacks(Optional<VisitPlace> place, LocalDate today) {
        var page = lists.toCallBack(place);
        var section = new Section(
                new H2("Calls to schools"),
                new Paragraph(
                        "Two weeks after a visit its school is called: has it acknowledged what children told, and what will it "
                                + "teach next?"),
                new VisitList(page.visits(), visit -> due(visit, today)));
        more("Later calls", "/visits?" + CALLS_FROM, page).ifPresent(section::add);
        section.setId("call-backs");
        section.setVisible(!page.visits().isEmpty());
        return section;
    }

    private static String due(VisitFacts visit, LocalDate today) {
        var day = UkTime.date(visit.callBackFrom());
        return (day.isAfter(today) ? "Due on %s" : "Due since %s").formatted(UkTime.day(day));
    }

    private Component week(LocalDate day, Optional<VisitPlace> place) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var page = lists.between(monday, monday.plusWeeks(1), place);
        var section = new Section(new H2("Week of " + UkTime.day(monday)));
        section.setId("week");
        section.add(
                page.visits().isEmpty()
                        ? new Paragraph("No visits this week.")
                        : new VisitList(page.visits(), VisitList.ON_A_DAY));
        more("More of this week", "/visits?week=%s&%s".formatted(monday, WEEK_FROM), page)
                .ifPresent(section::add);
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
                        month, lists.month(month.atDay(1), month.plusMonths(1).atDay(1)), UkTime.today(clock)));
        section.setId("month");
        section.add(ways(
                "Months",
                new PageLink("/visits?month=" + month.minusMonths(1).atDay(1), "Month before"),
                new PageLink("/visits?month=" + month.plusMonths(1).atDay(1), "Month after")));
        return section;
    }

    private Component all(Optional<VisitState> state, Optional<VisitPlace> place) {
        var page = lists.newest(state, place);
        var section = new Section(
                new H2(state.map(each -> "Visits that are " + each.words()).orElse("All visits")));
        section.setId("all");
        var ways = ways("By state", new PageLink("/visits", "All"));
        Arrays.stream(VisitState.values())
                .forEach(each ->
                        ways.add(new PageLink("/visits?state=" + each.name(), MonthCalendar.capital(each.words()))));
        section.add(
                ways,
                page.visits().isEmpty()
                        ? new Paragraph(nothing(state))
                        : new VisitList(page.visits(), VisitList.WITH_YEAR));
        var here = state.map(each -> "/visits?state=%s&".formatted(each.name())).orElse("/visits?");
        more("Earlier visits", here + FROM, page).ifPresent(section::add);
        return section;
    }

    private String nothing(Optional<VisitState> state) {
        if (state.isPresent()) {
            return "No visits are %s.".formatted(state.get().words());
        }
        return plans ? "No visits yet. Press “Plan a visit” to begin with one." : "No visits yet.";
    }

    /** The way to the next page of a list, if it has one. */
    private static Optional<Component> more(String words, String address, VisitPage page) {
        return page.next().map(next -> ways(words, new PageLink(address + "=" + next.text(), words)));
    }

    private static Optional<VisitPlace> place(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).flatMap(VisitPlace::of);
    }

    private static Nav ways(String label, Component... links) {
        var ways = Classed.of(new Nav(links), "ways");
        ways.setAriaLabel(label);
        return ways;
    }

    private static Optional<VisitState> state(String name) {
        return Arrays.stream(VisitState.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
