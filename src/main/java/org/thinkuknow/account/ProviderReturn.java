package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import java.io.IOException;

/**
 * Somebody comes back from a provider: to sign in, or to link an account in which they are signed in. For the second it only remembers, in
 * their session, who they were there; a page asks them first (decision 0117).
 */
class ProviderReturn extends AbstractAuthenticationProcessingFilter {

    /** Before the key of the provider. */
    static final String PATH = "/sign-in/from/";

    private final ProviderRequests requests;
    private final ProviderSignIn signIn;

    ProviderReturn(ProviderRequests requests, ProviderSignIn signIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH + "{key}"));
        this.requests = requests;
        this.signIn = signIn;
    }

    static boolean isAt(HttpServletRequest request) {
        return request.getServletPath().startsWith(PATH);
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException, IOException {
        var asked = requests.answered(request, response);
        var linked = asked.flatMap(ProviderRequests::linksTo);
        if (linked.isEmpty()) {
            return signIn.signIn(asked, request);
        }
        try {
            var who = signIn.prove(asked.orElseThrow(), request);
            if (isSignedIn(linked.get())) {
                PendingLink.keepIn(request.getSession(), linked.get(), who);
            }
            response.sendRedirect(request.getContextPath() + PendingLink.PAGE);
        } catch (NotProven e) {
            response.sendRedirect(
                    request.getContextPath() + "/account?" + e.why().word() + "#sign-ons");
        }
        return null;
    }

    private static boolean isSignedIn(String username) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getName().equals(username);
    }
}
