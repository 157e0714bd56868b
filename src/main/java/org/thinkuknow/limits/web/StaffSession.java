package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whether somebody with an account asks, for filters that stand before the one that knows who it is. */
final class StaffSession {

    static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private StaffSession() {}

    static boolean is(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(CONTEXT) != null;
    }
}
