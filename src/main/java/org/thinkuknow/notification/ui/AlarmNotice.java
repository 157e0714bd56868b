package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Service;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.shell.StaffNotice;

import java.util.Optional;

/** Puts the alarm above every page of an officer or supervisor. */
@Service
class AlarmNotice implements StaffNotice {

    private final OpenAlarms alarms;
    private final AuthenticationContext signIn;

    AlarmNotice(OpenAlarms alarms, AuthenticationContext signIn) {
        this.alarms = alarms;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return signIn.hasAnyRole("OFFICER", "SUPERVISOR") ? Optional.of(new AlarmBanner(alarms)) : Optional.empty();
    }
}
