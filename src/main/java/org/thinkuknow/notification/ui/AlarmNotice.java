package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.shell.StaffNotice;

import java.time.Clock;
import java.util.Optional;

/** Puts the alarm above every page of an officer or supervisor. */
@Service
@Order(1)
class AlarmNotice implements StaffNotice {

    private final OpenAlarms alarms;
    private final AuthenticationContext signIn;
    private final Clock clock;

    AlarmNotice(OpenAlarms alarms, AuthenticationContext signIn, Clock clock) {
        this.alarms = alarms;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return signIn.hasAnyRole("OFFICER", "SUPERVISOR")
                ? Optional.of(new AlarmBanner(alarms, clock))
                : Optional.empty();
    }

    @Override
    public boolean keepsItselfTrue() {
        return true;
    }
}
