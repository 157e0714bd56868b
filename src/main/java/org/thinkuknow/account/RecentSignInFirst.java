package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.Addresses;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Gives no file about people to whoever has not shown a short time ago who they are: somebody else may sit at their open screen. After
 * the sign-in they are on the page they came from (decision 0121). Stands behind {@link SecondFactorFirst}.
 */
class RecentSignInFirst extends OncePerRequestFilter {

    /** Where Spring Security's own finds what to go on with after a sign-in. */
    private static final String GOES_ON = "SPRING_SECURITY_SAVED_REQUEST";

    private final Addresses addresses;
    private final RecentSignIn recent;

    RecentSignInFirst(Addresses addresses, RecentSignIn recent) {
        this.addresses = addresses;
        this.recent = recent;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() != null
                && addresses.of(request).filter(AddressRule::takesOut).isPresent()
                && !recent.isOfNow()) {
            pageBefore(request)
                    .ifPresent(page -> request.getSession().setAttribute(GOES_ON, new SimpleSavedRequest(page)));
            SwitchedOff.sendTo("/sign-in?takes", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The page that was open, without its host: a forged one leads nowhere but here. */
    private static Optional<String> pageBefore(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .map(URI::getRawPath)
                    .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/sign-in"))
                    .map(path -> UrlUtils.buildFullRequestUrl(
                            request.getScheme(), request.getServerName(), request.getServerPort(), path, null));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
