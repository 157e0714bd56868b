package org.thinkuknow.account;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

/** Writes down who has signed in, before they are let in. */
@Component
class SignInRecord {

    private final Audit audit;

    SignInRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    @Transactional
    void signedIn(InteractiveAuthenticationSuccessEvent signIn) {
        var who = signIn.getAuthentication().getName();
        audit.recordAs(who, "signed in", who, "");
    }
}
