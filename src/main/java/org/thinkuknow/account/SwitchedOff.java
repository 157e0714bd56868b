package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;

/** Ends the session of somebody whose account was switched off while they were signed in. */
class SwitchedOff extends OncePerRequestFilter {

    private static final List<String> EVERYBODYS =
            List.of("/styles/", "/scripts/", "/illustrations/", "/fonts/", "/VAADIN/build/", "/VAADIN/static/");

    private final AccountRepository accounts;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SwitchedOff(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Styles, scripts and pictures are everybody's. Downloads that Flow serves are not among them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return "GET".equals(request.getMethod())
                && EVERYBODYS.stream().anyMatch(path::startsWith)
                && !path.contains("..");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && !maySignIn(who)) {
            signOut.logout(request, response, who);
            sendAway(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page leads to the sign-in; Flow takes the refusal of its own request for the end of the session. */
    private static void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("GET".equals(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean maySignIn(Authentication who) {
        return accounts.findById(who.getName())
                .map(Account::member)
                .filter(StaffMember::enabled)
                .isPresent();
    }
}
