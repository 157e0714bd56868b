package org.thinkuknow.account;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.session.OpenSessions;

/** Pages that somebody has open when their account is switched off, or a role is taken from it, are left at once, on every node. */
@Component
class EndedSessions {

    private final OpenSessions sessions;

    EndedSessions(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void end(AccountSwitchedOff account) {
        sessions.endAllOf(account.username());
    }

    /** What is open was drawn for somebody who might see it. */
    @EventListener
    void end(RolesChanged roles) {
        if (roles.areFewer()) {
            sessions.endAllOf(roles.username());
        }
    }
}
