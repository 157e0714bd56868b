package org.thinkuknow.session.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.thinkuknow.session.SessionPages;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** Puts the warning that a session will end above every page of staff. */
@Service
@Order(0)
class SessionNotice implements StaffNotice {

    private final SessionPages sessions;

    SessionNotice(SessionPages sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return Optional.of(new SessionBanner(sessions));
    }

    @Override
    public boolean keepsItselfTrue() {
        return true;
    }
}
