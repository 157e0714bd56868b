package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.limits.Allowances;

import java.io.IOException;
import java.util.Optional;

/**
 * Slows down whoever tries many passwords, by the name and by the address they come from. While somebody has to wait no password is
 * looked at, the right one neither: otherwise whoever guesses would lose nothing by not waiting. A name that there is not is counted
 * as one that there is.
 */
@Component
class SlowedSignIn {

    private static final String WHOSE = SlowedSignIn.class.getName();

    private final SignInTries tries;
    private final KnownBrowsers browsers;
    private final Allowances allowances;
    private final SignInLimits limits;

    SlowedSignIn(SignInTries tries, KnownBrowsers browsers, Allowances allowances, SignInLimits limits) {
        this.tries = tries;
        this.browsers = browsers;
        this.allowances = allowances;
        this.limits = limits;
    }

    /** What stands before the sign-in. */
    OncePerRequestFilter filter() {
        return new Filter();
    }

    /** A passkey says by itself whose it is, and is not guessed, nor is what a provider proves: they wait for no name. */
    private boolean mayTry(HttpServletRequest request) {
        if (isPasskey(request) || ProviderReturn.isAt(request)) {
            return mayTryFrom(request.getRemoteAddr());
        }
        var typed = Optional.ofNullable(request.getParameter("username")).orElse("");
        var name = NewAccount.usernameIn(typed).orElse(typed);
        var browser = browsers.of(name, request);
        var whose = browser.map(known -> "browser\n" + known).orElseGet(() -> SignInTries.withTheName(name));
        request.setAttribute(WHOSE, whose);
        return (browser.isPresent() || mayTryFrom(request.getRemoteAddr())) && tries.take(whose);
    }

    private static boolean isPasskey(HttpServletRequest request) {
        return PasskeySignIn.PATH.equals(request.getServletPath());
    }

    private boolean mayTryFrom(String address) {
        return allowances.secondsToWait("sign-in", Allowances.networkOf(address), limits.atOnce(), limits.perMinute())
                == 0;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent signIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && here.getResponse() != null) {
            if (here.getRequest().getAttribute(WHOSE) instanceof String whose) {
                tries.forget(whose);
            }
            browsers.add(signIn.getAuthentication().getName(), here.getResponse());
        }
    }

    /** Is no bean, or it would stand before every page of the application. */
    private final class Filter extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !ProviderReturn.isAt(request)
                    && (!"POST".equals(request.getMethod())
                            || !"/sign-in".equals(request.getServletPath()) && !isPasskey(request));
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (mayTry(request)) {
                chain.doFilter(request, response);
            } else if (isPasskey(request)) {
                PasskeySignIn.lead("/sign-in?wait", HttpStatus.TOO_MANY_REQUESTS.value(), request, response);
            } else {
                SignInFailed.leadBack("wait", request, response);
            }
        }
    }
}
