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
 * Opens nothing by a password alone where that is not enough. Whoever has an app for codes gives one first. Whoever needs more and has
 * nothing yet can add it, and nothing else; whoever has a passkey signs in with it: a password that somebody else has guessed could add
 * another. The sign-in of another organisation is one factor like a password, and is never enough (decision 0117). Stands behind
 * {@link OwnPasswordFirst}.
 */
public class SecondFactorFirst extends OncePerRequestFilter {

    /** The attribute of a request of somebody who is to add a passkey or an app for codes. */
    public static final String TO_BE_ADDED = SecondFactorFirst.class.getName();

    private static final String PAGE = "/account";
    /** Where a code of an app is given. */
    static final String CODE = "/account/code";

    private static final String PULSE = "/account/session";
    private static final Set<String> OPEN = Set.of(PAGE, "/account/password", PULSE);
    private static final Set<String> SIGN_IN = Set.of("/sign-in", PasskeySignIn.PATH, PasskeySignIn.OPTIONS);
    private static final Set<String> ADDING = Set.of("/account/passkeys", "/account/app");

    private final PasskeyPolicy policy;
    private final PasskeyRows passkeys;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SecondFactorFirst(PasskeyPolicy policy, PasskeyRows passkeys) {
        this.policy = policy;
        this.passkeys = passkeys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SwitchedOff.isForEverybody(request)
                || SIGN_IN.contains(request.getServletPath()) && request.getParameter(SwitchedOff.FLOWS) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || !(request.getAttribute(SwitchedOff.ACCOUNT) instanceof Account account)
                || hasShownOne(who)) {
            chain.doFilter(request, response);
            return;
        }
        var path = request.getServletPath();
        var hasGivenCode = has(who, CodeApps.FACTOR);
        var byProvider = isByProvider(who);
        if (byProvider && mayNotGoOn(account, who, hasGivenCode)) {
            signOut.logout(request, response, who);
            SwitchedOff.sendTo("/sign-in?own", request, response);
        } else if ((account.hasCodeApp() || byProvider) && !hasGivenCode) {
            goOnIf(path.equals(CODE) || path.equals(PULSE), CODE, request, response, chain);
        } else if (!policy.isRequired()
                || hasGivenCode && !policy.asks(account.member().roles())) {
            chain.doFilter(request, response);
        } else if (passkeys.someOf(who.getName())) {
            signOut.logout(request, response, who);
            SwitchedOff.sendTo("/sign-in?needed", request, response);
        } else {
            request.setAttribute(TO_BE_ADDED, true);
            goOnIf(isOpen(path), PAGE, request, response, chain);
        }
    }

    /** Their roles have become such that they need a passkey, or they have neither passkey nor app any more. */
    private boolean mayNotGoOn(Account account, Authentication who, boolean hasGivenCode) {
        return PasskeyPolicy.isPasskeyOnly(who.getAuthorities())
                || !hasGivenCode && !account.hasCodeApp() && !passkeys.someOf(who.getName());
    }

    private static void goOnIf(
            boolean isOpen,
            String otherwise,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (isOpen) {
            chain.doFilter(request, response);
        } else {
            if (otherwise.equals(CODE)) {
                GoesOn.atPageOf(request);
            }
            SwitchedOff.sendTo(otherwise, request, response);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path)
                || ADDING.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    /** Whether somebody has signed in with a passkey. */
    static boolean hasShownOne(Authentication who) {
        return has(who, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    /** Whether another organisation alone has said who it is. */
    static boolean isByProvider(Authentication who) {
        return has(who, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
    }

    private static boolean has(Authentication who, String factor) {
        return who.getAuthorities().stream().anyMatch(each -> factor.equals(each.getAuthority()));
    }
}
