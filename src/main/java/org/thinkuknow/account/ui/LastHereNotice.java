package org.thinkuknow.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.LastHere;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** One line after somebody has signed in, if tries with their username have failed since they were last here. */
@org.springframework.stereotype.Component
class LastHereNotice implements StaffNotice {

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .flatMap(session -> LastHere.takenOut(key -> taken(session, key)))
                .map(LastHereNotice::line);
    }

    private static @Nullable Object taken(WrappedSession session, String key) {
        var found = session.getAttribute(key);
        session.removeAttribute(key);
        return found;
    }

    private static Component line(LastHere last) {
        var line = new Aside(
                new Paragraph(last.sentence() + " "), new PageLink("/account", "See them under “Your account”"));
        line.setId("last-here");
        line.addClassNames("banner", "last-here");
        line.getElement().setAttribute("aria-label", "When you were last here");
        return line;
    }
}
