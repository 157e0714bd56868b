package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * Opens nothing by a password alone for whoever needs a passkey. Who has none yet can add one, and nothing else; who has one signs in with
 * it: a password that somebody else has guessed could add another. Stands behind {@link OwnPasswordFirst}.
 */
public class PasskeyFirst extends OncePerRequestFilter {

    /** The attribute of a request of somebody who is to add a passkey. */
    public static final String TO_BE_ADDED = PasskeyFirst.class.getName();

    private static final String PAGE = "/account";
    private static final Set<String> OPEN = Set.of(PAGE, "/account/password", "/account/session");
    private static final Set<String> SIGN_IN = Set.of("/sign-in", PasskeySignIn.PATH, PasskeySignIn.OPTIONS);
    private static final String PASSKEYS = "/account/passkeys";

    private final PasskeyPolicy policy;
    private final PasskeyRows passkeys;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    PasskeyFirst(PasskeyPolicy policy, PasskeyRows passkeys) {
        this.policy = policy;
        this.passkeys = passkeys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !policy.isRequired()
                || SwitchedOff.isForEverybody(request)
                || SIGN_IN.contains(request.getServletPath()) && request.getParameter(SwitchedOff.FLOWS) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || !(request.getAttribute(SwitchedOff.ACCOUNT) instanceof Account account)
                || !policy.asks(account.member().roles())
                || hasShownOne(who)) {
            chain.doFilter(request, response);
        } else if (passkeys.someOf(who.getName())) {
            signOut.logout(request, response, who);
            SwitchedOff.sendTo("/sign-in?needed", request, response);
        } else if (isOpen(request.getServletPath())) {
            request.setAttribute(TO_BE_ADDED, true);
            chain.doFilter(request, response);
        } else {
            SwitchedOff.sendTo(PAGE, request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.equals(PASSKEYS) || path.startsWith(PASSKEYS + "/");
    }

    static boolean hasShownOne(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(each -> FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(each.getAuthority()));
    }
}
