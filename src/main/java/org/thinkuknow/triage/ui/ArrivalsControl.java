package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.thinkuknow.shell.DemoControl;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.demo.Arrivals;

import java.util.Optional;

/** Puts the switch that lets new reports arrive above every page of an officer or supervisor of the demo. */
@Service
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class ArrivalsControl implements DemoControl {

    private final Arrivals arrivals;
    private final CaseChanges changes;
    private final AuthenticationContext signIn;

    ArrivalsControl(Arrivals arrivals, CaseChanges changes, AuthenticationContext signIn) {
        this.arrivals = arrivals;
        this.changes = changes;
        this.signIn = signIn;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return signIn.hasAnyRole("OFFICER", "SUPERVISOR")
                ? Optional.of(new ArrivalsSwitch(arrivals, changes))
                : Optional.empty();
    }
}
