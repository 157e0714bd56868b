package org.thinkuknow.offender.ui;

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
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.MailToMe;
import org.thinkuknow.offender.DueFeed;
import org.thinkuknow.offender.DueList;
import org.thinkuknow.offender.DutyLists;
import org.thinkuknow.offender.DutyPage;
import org.thinkuknow.offender.DutyPlace;
import org.thinkuknow.offender.FlagLine;
import org.thinkuknow.offender.OffenderFlags;
import org.thinkuknow.offender.OffenderHandOvers;
import org.thinkuknow.shell.CalendarPart;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a manager begins: what is overdue, and what has to be done today, within a week and within a month. */
@Route(value = "offenders", layout = StaffLayout.class)
@PageTitle("Registered offenders – Think U Know")
@Menu(title = "Registered offenders", order = 7.5, icon = "users-round")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
@StyleSheet("styles/offenders.css")
class OffendersView extends Div implements BeforeEnterObserver {

    private static final int BEGINNING = 10;

    private final transient DutyLists lists;
    private final transient OffenderFlags flags;
    private final transient OffenderHandOvers handOvers;
    private final transient Staff staff;
    private final transient MailToMe mail;
    private final transient DueFeed feed;
    private final boolean registers;
    private final boolean supervises;

    OffendersView(
            DutyLists lists,
            OffenderFlags flags,
            OffenderHandOvers handOvers,
            Staff staff,
            MailToMe mail,
            DueFeed feed,
            AuthenticationContext signIn) {
        this.lists = lists;
        this.flags = flags;
        this.handOvers = handOvers;
        this.staff = staff;
        this.mail = mail;
        this.feed = feed;
        this.registers = signIn.hasRole("OFFENDER_MANAGER");
        this.supervises = signIn.hasRole("SUPERVISOR");
        addClassNames("room", "offenders");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var list = asked.getSingleParameter("list").flatMap(DueList::of);
        add(new H1("Registered offenders"));
        if (list.isPresent()) {
            add(new PageLink("/offenders", "All lists"));
            add(whole(list.get(), asked.getSingleParameter("from").flatMap(DutyPlace::of)));
        } else {
            add(ways());
            add(notBack());
            Arrays.stream(DueList.values()).map(this::beginning).forEach(this::add);
            add(standing());
            add(new MailPart(mail));
            if (registers) {
                add(new CalendarPart(
                        "due-feed",
                        "What is due in your own calendar",
                        "It says days, references and what is asked, and names nobody.",
                        feed::renew));
            }
            if (supervises) {
                add(new TeamPart(lists, handOvers, staff));
            }
        }
        add(new NotKnown("what nobody entered, and what the police's own systems hold. What is overdue is"
                + " worked out shortly after midnight."));
    }

    private Component ways() {
        var ways = Classed.of(new Paragraph(), "ways-on");
        if (registers) {
            ways.add(new PageLink("/offenders/new", "Put somebody on the register").look("first-choice"));
        }
        ways.add(
                new PageLink("/offenders/search", "Search"),
                new PageLink("/offenders/duties", "What is due when"),
                new PageLink("/offenders/law", "Law to come"));
        return ways;
    }

    private Component notBack() {
        var many = lists.notBackFromJourneys();
        var section = new Section(
                new H2("Journeys abroad"),
                new Paragraph(
                        many == 0
                                ? "Nobody is abroad beyond the day of return that they notified."
                                : "Not back as notified: %d. Next step: enquiries.".formatted(many)),
                ways("Journeys abroad", new PageLink("/journeys", "Journeys abroad")));
        section.setId("journeys");
        return section;
    }

    private Component beginning(DueList list) {
        var page = lists.beginning(list, BEGINNING);
        var section = section(list, page);
        page.next()
                .ifPresent(next -> section.add(ways(
                        "The whole list: " + list.words(),
                        new PageLink("/offenders?list=" + list.name(), "The whole list"))));
        return section;
    }

    private Component whole(DueList list, Optional<DutyPlace> place) {
        var page = lists.page(list, place);
        var section = section(list, page);
        page.next()
                .ifPresent(next -> section.add(ways(
                        "Pages",
                        new PageLink("/offenders?list=%s&from=%s".formatted(list.name(), next.text()), "Next page"))));
        return section;
    }

    private Section section(DueList list, DutyPage page) {
        var section = new Section(new H2(list.words()));
        section.setId(list.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        section.add(page.lines().isEmpty() ? new Paragraph(list.empty()) : new DutyLines(page.lines(), staff));
        return section;
    }

    private Component standing() {
        var found = flags.standing();
        var names = staff.namesOf(found.stream().map(FlagLine::manager).collect(Collectors.toSet()));
        var list = Classed.of(new UnorderedList(), "log");
        found.forEach(each -> list.add(new ListItem(
                Classed.of(new Span("since " + UkTime.day(each.since())), "when"),
                new PageLink(
                        "/offenders/" + each.reference(),
                        each.name().orElse("%s, managed by %s".formatted(each.reference(), names.get(each.manager())))),
                new Span(each.flag().words()))));
        var section = new Section(
                new H2("Whereabouts unknown, missing, wanted"),
                found.isEmpty() ? new Paragraph("Nobody is marked as unknown, missing or wanted.") : list);
        section.setId("standing");
        if (found.size() == OffenderFlags.MOST) {
            section.add(new Paragraph("The first %d are shown.".formatted(OffenderFlags.MOST)));
        }
        return section;
    }

    private static Nav ways(String label, Component... links) {
        var ways = Classed.of(new Nav(links), "ways");
        ways.setAriaLabel(label);
        return ways;
    }
}
