package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.session.OpenSessions;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Ends the session of somebody whose account was switched off, or has another password, since they signed in, whose session was ended
 * from elsewhere, or who has done nothing for too long (decisions 0108 and 0109). One query tells all of it.
 */
class SwitchedOff extends OncePerRequestFilter {

    /** Under which the account, as it is now, is found by what stands behind. */
    static final String ACCOUNT = Account.class.getName();

    /** What each request to Flow itself says it is. */
    static final String FLOWS = "v-r";

    private static final List<String> EVERYBODYS =
            List.of("/styles/", "/scripts/", "/illustrations/", "/fonts/", "/VAADIN/build/", "/VAADIN/static/");

    private final AccountRepository accounts;
    private final OpenSessions sessions;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SwitchedOff(AccountRepository accounts, OpenSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Styles, scripts and pictures are everybody's. Downloads that Flow serves are not among them, nor is what Flow is asked by the
     * parameter with which it answers at any address.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isForEverybody(request);
    }

    static boolean isForEverybody(HttpServletRequest request) {
        var path = request.getServletPath();
        return "GET".equals(request.getMethod())
                && request.getParameter(FLOWS) == null
                && EVERYBODYS.stream().anyMatch(path::startsWith)
                && !path.contains("..");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var account = who == null
                ? Optional.<Account>empty()
                : accounts.ofSession(who.getName(), sessions.keyOf(request, who))
                        .filter(now -> maySignIn(who, now));
        account.ifPresent(now -> request.setAttribute(ACCOUNT, now));
        if (who == null) {
            sessions.explain(request);
            chain.doFilter(request, response);
        } else if (account.isEmpty()) {
            sessions.end(request);
            signOut.logout(request, response, who);
            sessions.explain(request);
            sendTo("/sign-in", request, response);
        } else {
            switch (sessions.admit(request)) {
                case GOES_ON -> chain.doFilter(request, response);
                case REFUSED -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                case OVER, AS_NOBODY -> {
                    SecurityContextHolder.clearContext();
                    request.removeAttribute(ACCOUNT);
                    sessions.explain(request);
                    if ("GET".equals(request.getMethod())) {
                        chain.doFilter(request, response);
                    } else {
                        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                    }
                }
            }
        }
    }

    /** A page leads to another; Flow takes the refusal of its own request for the end of the session. */
    static void sendTo(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("GET".equals(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + page);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean maySignIn(Authentication who, Account account) {
        return account.member().enabled()
                && (!(who.getPrincipal() instanceof StaffUser user)
                        || user.passwordNumber() == account.passwordNumber());
    }
}
