package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges every request by the roles that somebody has now. A role that was added is simply there. When one was taken away, their session
 * ends here if {@link EndedSessions} has not ended it before, as when it was taken past this application. Stands behind
 * {@link SwitchedOff}.
 */
public class RolesOfNow extends OncePerRequestFilter {

    private static final String TAKEN = RolesOfNow.class.getName();
    private static final String ROLE = "ROLE_";

    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    RolesOfNow() {}

    /** Whether the sign-in before ended because the person's roles have changed; said once. */
    public static boolean haveChanged(@Nullable HttpSession session) {
        if (session == null) {
            return false;
        }
        var changed = session.getAttribute(TAKEN) != null;
        session.removeAttribute(TAKEN);
        return changed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(request.getAttribute(SwitchedOff.ACCOUNT) instanceof Account account)) {
            chain.doFilter(request, response);
            return;
        }
        var then = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .collect(Collectors.toSet());
        var now = account.member().roles().stream()
                .map(role -> ROLE + role.name())
                .collect(Collectors.toSet());
        if (!now.containsAll(then)) {
            signOut.logout(request, response, who);
            request.getSession().setAttribute(TAKEN, true);
            SwitchedOff.sendTo("/sign-in", request, response);
            return;
        }
        if (!then.containsAll(now)) {
            goOn(who, account.member().roles(), request, response);
        }
        chain.doFilter(request, response);
    }

    /** What else stands there, such as how they have signed in, stays. */
    private void goOn(Authentication who, Set<Role> roles, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who.toBuilder()
                .authorities(all -> {
                    all.removeIf(authority ->
                            String.valueOf(authority.getAuthority()).startsWith(ROLE));
                    roles.forEach(role -> all.add(role.authority()));
                })
                .build());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
