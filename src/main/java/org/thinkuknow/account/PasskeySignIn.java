package org.thinkuknow.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;

/**
 * Signing in with a passkey, with Spring Security's own filters at addresses of the sign-in. Its own configurer would add an address
 * that removes passkeys, and passes over sessions that have ended and accounts that are switched off.
 */
class PasskeySignIn extends AbstractHttpConfigurer<PasskeySignIn, HttpSecurity> {

    static final String PATH = "/sign-in/passkey";
    static final String OPTIONS = "/sign-in/passkey/options";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpSessionRequestCache askedBefore = new HttpSessionRequestCache();

    @Override
    public void configure(HttpSecurity http) {
        var application = http.getSharedObject(ApplicationContext.class);
        var passkeys = application.getBean(WebAuthnRelyingPartyOperations.class);
        var manager = new ProviderManager(new PasskeyProvider(passkeys, application.getBean(SignIn.class)));
        manager.setAuthenticationEventPublisher(application.getBean(AuthenticationEventPublisher.class));
        var signIn = new SentPasskey();
        signIn.setRequiresAuthenticationRequestMatcher(post(PATH));
        signIn.setAuthenticationManager(manager);
        signIn.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        signIn.setAuthenticationSuccessHandler((request, response, who) ->
                lead(nextPage(request, response), HttpServletResponse.SC_OK, request, response));
        signIn.setAuthenticationFailureHandler((request, response, failure) ->
                lead("/sign-in?passkey", HttpServletResponse.SC_UNAUTHORIZED, request, response));
        http.addFilterBefore(postProcess(signIn), BasicAuthenticationFilter.class);
        var options = new PublicKeyCredentialRequestOptionsFilter(passkeys);
        options.setRequestMatcher(post(OPTIONS));
        http.addFilterBefore(
                options, BasicAuthenticationFilter.class); // whoever is signed in here may be somebody else
    }

    /** What is no passkey at all is answered as one that opens nothing. */
    private static final class SentPasskey extends WebAuthnAuthenticationFilter {

        @Override
        public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            try {
                return super.attemptAuthentication(request, response);
            } catch (IllegalArgumentException e) {
                throw new BadCredentialsException("No passkey was sent", e);
            }
        }
    }

    private static PathPatternRequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    /** Whoever wanted a page and was led to the sign-in goes there; with a password it is the same. */
    private String nextPage(HttpServletRequest request, HttpServletResponse response) {
        var wanted = askedBefore.getRequest(request, response);
        askedBefore.removeRequest(request, response);
        return wanted == null ? "/staff" : wanted.getRedirectUrl();
    }

    /** A script has asked, and goes where it is told. */
    static void lead(String page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter()
                .write(JSON.writeValueAsString(
                        Map.of("to", page.startsWith("/") ? request.getContextPath() + page : page)));
    }
}
