package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.thinkuknow.notification.OnCallWatch;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.session.SessionPages;
import org.thinkuknow.shell.StaffNotice;

import java.time.Clock;
import java.util.Optional;

/** Puts the alarm above every page of an officer or supervisor. */
@Service
@Order(1)
class AlarmNotice implements StaffNotice {

    private final OpenAlarms alarms;
    private final OnCallWatch roster;
    private final SessionPages sessions;
    private final AuthenticationContext signIn;
    private final Clock clock;

    AlarmNotice(
            OpenAlarms alarms, OnCallWatch roster, SessionPages sessions, AuthenticationContext signIn, Clock clock) {
        this.alarms = alarms;
        this.roster = roster;
        this.sessions = sessions;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return signIn.hasAnyRole("OFFICER", "SUPERVISOR")
                ? Optional.of(new AlarmBanner(alarms, watched(), clock))
                : Optional.empty();
    }

    private WatchedDesk watched() {
        return new WatchedDesk(sessions, roster, signIn.getPrincipalName().orElse(""));
    }

    @Override
    public boolean keepsItselfTrue() {
        return true;
    }

    @Override
    public boolean staysOnALockedDesk() {
        return true;
    }
}
