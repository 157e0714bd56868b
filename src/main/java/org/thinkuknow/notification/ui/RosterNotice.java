package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.thinkuknow.notification.OnCallWatch;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** Says above every page of officers, supervisors and administrators when nobody would be called. */
@Service
@Order(2)
class RosterNotice implements StaffNotice {

    private final OnCallWatch watch;
    private final AuthenticationContext signIn;

    RosterNotice(OnCallWatch watch, AuthenticationContext signIn) {
        this.watch = watch;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return signIn.hasAnyRole("OFFICER", "SUPERVISOR", "ADMIN")
                ? Optional.of(new RosterBanner(watch, signIn.hasAnyRole("SUPERVISOR", "ADMIN")))
                : Optional.empty();
    }

    @Override
    public boolean keepsItselfTrue() {
        return true;
    }
}
