package org.thinkuknow.account;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** How many sign-ins there were on this node, and how many failed: for whoever watches the site. */
@Component
class SignInMeters {

    private static final String NAME = "thinkuknow.sign.ins";

    private final MeterRegistry meters;

    SignInMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent signIn) {
        meters.counter(NAME, "outcome", "success").increment();
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        meters.counter(NAME, "outcome", "failure").increment();
    }
}
