package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.Gap;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;

/** The on-call roster: who is called when, and when nobody would be. */
@Route(value = "admin/on-call", layout = StaffLayout.class)
@PageTitle("On call – Think U Know")
@Menu(title = "On call", order = 10)
@RolesAllowed({"ADMIN", "SUPERVISOR"})
class OnCallView extends Div {

    private final Roster roster;
    private final UnorderedList turns = new UnorderedList();
    private final UnorderedList gaps = new UnorderedList();
    private final Paragraph message = new Paragraph();

    OnCallView(Roster roster, Clock clock) {
        this.roster = roster;
        addClassName("room");
        turns.addClassName("log");
        turns.setId("turns");
        gaps.setId("gaps");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(
                new H1("On call"),
                message,
                new H2("Nobody would be called"),
                gaps,
                new H2("Turns"),
                turns,
                new TurnForm(roster.people(), clock.instant(), this::add));
        show();
    }

    private void add(NewTurn turn) {
        roster.add(turn);
        message.setText("The turn is on the roster.");
        show();
    }

    private void show() {
        turns.removeAll();
        var all = roster.turns();
        all.forEach(turn -> turns.add(line(turn)));
        if (all.isEmpty()) {
            turns.add(
                    new ListItem(
                            "Nobody is on the roster. Until somebody is, alerts go to the on-call address of the centre, if it has one."));
        }
        gaps.removeAll();
        var open = roster.gaps();
        open.forEach(gap -> gaps.add(new ListItem(words(gap))));
        if (open.isEmpty()) {
            gaps.add(new ListItem("The next seven days have no gap."));
        }
    }

    private ListItem line(Roster.Turn turn) {
        var remove = new Button("Take off", click -> {
            roster.remove(turn.id());
            message.setText("The turn is off the roster.");
            show();
        });
        remove.setAriaLabel("Take off " + turn.name() + ", " + UkTime.onWeekday(turn.from()));
        var item = new ListItem(new Span("%s as %s: %s to %s, %s"
                .formatted(
                        turn.name(),
                        turn.rung().words(),
                        UkTime.onWeekday(turn.from()),
                        UkTime.onWeekday(turn.to()),
                        turn.address())));
        if (!turn.able()) {
            item.add(wrong("Cannot sign in as an officer any more: nobody is called for this turn."));
        } else if (turn.refusedAt() != null) {
            item.add(wrong(
                    ("An alert was refused, %s: this address takes no mail. Check it, and put the turn on the roster anew "
                                    + "with the right one.")
                            .formatted(UkTime.onWeekday(turn.refusedAt()))));
            item.add(again(turn));
        }
        item.add(remove);
        return item;
    }

    private Button again(Roster.Turn turn) {
        var again = new Button("Try it again", click -> {
            roster.tryAgain(turn.username());
            message.setText("The next alert tries this address again.");
            show();
        });
        again.setAriaLabel("Try the address of %s again".formatted(turn.name()));
        return again;
    }

    private static Span wrong(String words) {
        var wrong = new Span(words);
        wrong.addClassName("wrong");
        return wrong;
    }

    private static String words(Gap gap) {
        return "No %s from %s to %s"
                .formatted(gap.rung().words(), UkTime.onWeekday(gap.from()), UkTime.onWeekday(gap.to()));
    }
}
