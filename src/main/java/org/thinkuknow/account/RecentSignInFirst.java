package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.Addresses;
import org.thinkuknow.shell.SignInAgain;

import java.io.IOException;

/**
 * Gives no file about people to whoever has not shown a short time ago who they are: somebody else may sit at their open screen. After
 * the sign-in they are on the page they came from (decision 0121). A page whose step was not taken for that reason leads here, too
 * (decision 0122). Stands behind {@link SecondFactorFirst}.
 */
class RecentSignInFirst extends OncePerRequestFilter {

    private final Addresses addresses;
    private final RecentSignIn recent;

    RecentSignInFirst(Addresses addresses, RecentSignIn recent) {
        this.addresses = addresses;
        this.recent = recent;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var takes = addresses.of(request).filter(AddressRule::takesOut).isPresent();
        var asks = SignInAgain.ADDRESS.equals(request.getServletPath());
        if (SecurityContextHolder.getContext().getAuthentication() == null || !takes && !asks) {
            chain.doFilter(request, response);
        } else if (!recent.isOfNow()) {
            GoesOn.atPageBefore(request);
            SwitchedOff.sendTo(takes ? "/sign-in?takes" : "/sign-in?step", request, response);
        } else if (asks) {
            SwitchedOff.sendTo(GoesOn.pageBefore(request).orElse("/staff"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
