package org.thinkuknow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of somebody who has shown more of who they are: it goes on under a name that nobody can have known before. */
@Component
class NewSession {

    private final SecurityContextHolderStrategy holder;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    NewSession(SecurityContextHolderStrategy holder) {
        this.holder = holder;
    }

    /** Goes on as whoever is given, from this request on. */
    void goOnAs(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var context = holder.createEmptyContext();
        context.setAuthentication(who);
        holder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
