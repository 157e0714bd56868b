package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.OnCallNow;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.RosterCopy;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.notification.RosterWeek;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The on-call roster by weeks: who is called when, and when nobody would be. */
@Route(value = "admin/on-call", layout = StaffLayout.class)
@PageTitle("On call – Think U Know")
@Menu(title = "On call", order = 10, icon = "phone-call")
@RolesAllowed({"ADMIN", "SUPERVISOR"})
@StyleSheet("styles/roster.css")
class OnCallView extends Div implements BeforeEnterObserver {

    private final transient Roster roster;
    private final transient RosterCopy copy;
    private final transient OnCallNow onCall;
    private final transient Clock clock;
    private final OnNow now = new OnNow();
    private final String me;
    private final H2 title = new H2();
    private final Div ways = new Div();
    private final Paragraph empty = new Paragraph(
            "Nobody is on the roster this week. Until somebody is, alerts go to the centre's on-call address, if it has one.");
    private final UnorderedList notCopied = Classed.of(new UnorderedList(), "not-copied");
    private final Paragraph message = new Paragraph();
    private final WeekGrid grid = new WeekGrid(this::choose);
    private final TurnPanel panel;
    private LocalDate monday;

    OnCallView(
            Roster roster,
            RosterCopy copy,
            OnCallNow onCall,
            Reaches reaches,
            AuthenticationContext signIn,
            Clock clock) {
        this.roster = roster;
        this.copy = copy;
        this.onCall = onCall;
        this.clock = clock;
        this.me = signIn.getPrincipalName().orElse("");
        monday = RosterWeek.mondayOf(UkTime.today(clock));
        panel = new TurnPanel(roster, clock, this::done);
        addClassNames("room", "roster");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        notCopied.setId("not-copied");
        empty.setId("empty-week");
        add(
                new H1("On call"),
                message,
                notCopied,
                now,
                Classed.of(new Div(Classed.of(new Div(title, ways, empty, grid), "weeks"), panel), "beside"));
        if (signIn.hasRole("ADMIN")) {
            add(new ReachList(reaches));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        monday = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("week")
                .flatMap(UkTime::dayIn)
                .map(RosterWeek::mondayOf)
                .orElseGet(() -> RosterWeek.mondayOf(UkTime.today(clock)));
        title.setText("Week of " + UkTime.day(monday));
        showWays();
        panel.showNew(monday);
        show(0);
    }

    private void showWays() {
        ways.removeAll();
        ways.addClassName("ways");
        var copyLast = new AskedButton(
                "Copy last week",
                "into the week of " + UkTime.day(monday),
                () -> "Copy the turns of the week before into this one? What is planned here stays.",
                this::copyLast);
        copyLast.setId("copy-week");
        var today = UkTime.today(clock);
        ways.add(
                new PageLink(address(monday.minusWeeks(1)), "Week before"),
                new PageLink("/admin/on-call", "This week"),
                new PageLink(address(monday.plusWeeks(1)), "Week after"),
                toDay(today).look("to-today"),
                new PageLink("#turn-panel", "New turn").look("to-panel"),
                download(),
                copyLast);
    }

    /** Down to today on a phone, if this is its week. */
    private PageLink toDay(LocalDate today) {
        var link = new PageLink("#day-" + today, "Today");
        link.setVisible(RosterWeek.mondayOf(today).equals(monday));
        return link;
    }

    private Component download() {
        var file = new PageLink("/admin/on-call/week/%s.ics".formatted(monday), "Calendar file");
        file.getElement().setAttribute("download", "on-call-%s.ics".formatted(monday));
        return file;
    }

    private static String address(LocalDate monday) {
        return "/admin/on-call?week=" + monday;
    }

    private void copyLast() {
        var copied = copy.copyInto(monday);
        panel.showNew(monday);
        show(0);
        say(switch (copied.copied()) {
                    case 0 -> "No turn was copied.";
                    case 1 -> "1 turn is copied.";
                    default -> copied.copied() + " turns are copied.";
                }
                + (copied.left().isEmpty() ? "" : " Not copied:"));
        copied.left()
                .forEach(turn -> notCopied.add(new ListItem(
                        "%s as %s, %s: %s".formatted(turn.name(), turn.rung().words(), turn.when(), turn.why()))));
    }

    private void choose(Roster.Turn turn) {
        say("");
        panel.show(turn);
        show(turn.id());
    }

    private void done(String words) {
        panel.showNew(monday);
        panel.focusOnTitle();
        show(0);
        say(words);
    }

    private void putMeOn(EscalationTier tier) {
        var begins = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        try {
            roster.add(new NewTurn(me, tier, begins, begins.plus(TurnPanel.USUAL)));
            done("You are on call as %s for 12 hours, until %s."
                    .formatted(tier.words(), UkTime.time(begins.plus(TurnPanel.USUAL))));
        } catch (RosterRefused e) {
            say(Objects.requireNonNull(e.getMessage()));
        }
    }

    private void say(String words) {
        message.setText(words);
        notCopied.removeAll();
    }

    private void show(long chosen) {
        var week = roster.week(monday);
        grid.show(week, chosen, clock.instant());
        empty.setVisible(week.turns().isEmpty());
        now.show(
                onCall,
                roster.people().stream().anyMatch(person -> person.username().equals(me)),
                this::putMeOn);
    }
}
