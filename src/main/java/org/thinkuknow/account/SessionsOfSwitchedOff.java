package org.thinkuknow.account;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.session.OpenSessions;

/** Pages that somebody has open when their account is switched off are left at once, on every node. */
@Component
class SessionsOfSwitchedOff {

    private final OpenSessions sessions;

    SessionsOfSwitchedOff(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void end(AccountSwitchedOff account) {
        sessions.endAllOf(account.username());
    }
}
