package org.thinkuknow.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.thinkuknow.account.Role;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody arrives whose role has no room of its own: it says so, names the role, and the frame has the way out. */
@Route(value = "staff/room", layout = StaffLayout.class)
@PageTitle("Your page – Think U Know")
@PermitAll
class RoomView extends Div {

    RoomView(AuthenticationContext signIn) {
        addClassName("room");
        var roles = Stream.of(Role.values())
                .filter(role -> signIn.hasRole(role.name()))
                .map(Role::words)
                .collect(Collectors.joining(", "));
        var nothing = new Paragraph(
                "There is nothing here for your role yet (%s). If you expected a page of your own, ask your administrator."
                        .formatted(roles));
        nothing.setId("no-room");
        var open = new UnorderedList(
                new ListItem(new PageLink("/", "Lessons for every age")),
                new ListItem(new PageLink("/help/teachers", "For teachers")),
                new ListItem(new PageLink("/help/how-telling-works", "How telling us works")));
        open.addClassName("by-age");
        add(
                new H1("You are signed in"),
                nothing,
                new Section(new H2("Open to everybody"), open),
                new Paragraph("Please sign out when you leave this device."));
    }
}
