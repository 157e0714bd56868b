package org.thinkuknow.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.session.MySession;
import org.thinkuknow.session.MySessions;
import org.thinkuknow.session.SessionPages;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

/** Where somebody is signed in, and how they sign themselves out there. */
@Route(value = "account/sessions", layout = StaffLayout.class)
@PageTitle("Where you are signed in – Think U Know")
@PermitAll
class SessionsView extends Div {

    private final transient MySessions sessions;
    private final transient SessionPages open;
    private final UnorderedList list = Classed.of(new UnorderedList(), "sessions");
    private final Paragraph said = new Paragraph();
    private final Component everywhere = Buttons.plain("sign-out-others", "Sign out everywhere else", this::endOthers);

    SessionsView(MySessions sessions, SessionPages open) {
        this.sessions = sessions;
        this.open = open;
        addClassNames("room", "signed-in-at");
        list.setId("sessions");
        said.setId("sessions-said");
        said.getElement().setAttribute("role", "status");
        add(
                new H1("Where you are signed in"),
                new Paragraph("If you do not know one of these, sign out there and tell your administrator."),
                list,
                everywhere,
                said);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var all = sessions.all(here());
        all.forEach(session -> list.add(item(session)));
        everywhere.setVisible(all.stream().anyMatch(session -> !session.here()));
    }

    private ListItem item(MySession session) {
        var item = new ListItem(
                new H2(session.device()),
                new Paragraph("Since %s, last used %s."
                        .formatted(UkTime.onWeekday(session.began()), UkTime.onWeekday(session.used()))));
        if (session.board()) {
            item.add(new Paragraph("It shows the board of a lesson or a locked desk, and opens nothing else."));
        }
        if (session.here()) {
            item.add(Classed.of(new Paragraph("This is where you are now."), "this-one"));
        } else {
            var out = Buttons.plain("sign-out-" + session.key().substring(0, 8), "Sign out there", () -> end(session));
            out.setAriaLabel("Sign out there: " + session.device());
            item.add(out);
        }
        return item;
    }

    private void end(MySession session) {
        sessions.end(session.key());
        show();
        said.setText("You are signed out there.");
    }

    private void endOthers() {
        sessions.endOthers(here());
        show();
        said.setText("You are signed in here alone.");
    }

    private String here() {
        return open.keyAt(Leaving.session(UI.getCurrent()));
    }
}
