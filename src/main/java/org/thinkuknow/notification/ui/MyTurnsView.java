package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.CallFeed;
import org.thinkuknow.notification.OnCallNow;
import org.thinkuknow.notification.PushDevices;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.Tellings;
import org.thinkuknow.shell.CalendarPart;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.List;

/** One's own turns on call: when, where one is reached and how one is told, and the calendar for one's phone; and who is on call now. */
@Route(value = "on-call", layout = StaffLayout.class)
@PageTitle("My turns – Think U Know")
@Menu(title = "My turns", order = 1.7, icon = "calendar-clock")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("styles/roster.css")
class MyTurnsView extends Div {

    MyTurnsView(
            CallFeed feed,
            Reaches reaches,
            Tellings tellings,
            PushDevices devices,
            OnCallNow onCall,
            Roster roster,
            Clock clock) {
        addClassNames("room", "roster");
        var now = new OnNow();
        now.show(onCall);
        var week = new WeekGrid(null);
        var telling = new TellingForm(tellings);
        week.show(roster.week(UkTime.today(clock)), 0, clock.instant());
        add(
                new H1("My turns"),
                now,
                mine(feed.mine()),
                reached(reaches, telling),
                new Section(new H2("How you are told"), telling, new PushPart(devices, tellings)),
                new CalendarPart(
                                "turn-feed",
                                "Your turns in your own calendar",
                                "It says “On call” and when, and nothing else.",
                                feed::renew)
                        .withdrawnBy(feed::withdraw),
                new H2("This week"),
                week);
    }

    private static Section mine(List<Roster.Turn> turns) {
        var list = Classed.of(new UnorderedList(), "log");
        list.setId("my-turns");
        turns.forEach(turn -> list.add(new ListItem("%s, as %s"
                .formatted(
                        TurnPanel.stretch(turn.from(), turn.to()), turn.rung().words()))));
        return new Section(
                new H2("When you are on call"),
                turns.isEmpty() ? new Paragraph("You are not on the roster. A supervisor puts people on it.") : list);
    }

    private static Section reached(Reaches reaches, TellingForm telling) {
        var known = reaches.mine();
        return new Section(
                new H2("Where you are reached"),
                new Paragraph(
                        known.isPresent()
                                ? "It applies to all your turns from now on."
                                : "Nobody can put you on call until you enter an address here."),
                new ReachForm("my-reach", known.orElse(null), reach -> {
                    reaches.setMine(reach);
                    telling.offer();
                }));
    }
}
