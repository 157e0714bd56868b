package org.thinkuknow.account;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.thinkuknow.centre.Addresses;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.PagePolicy;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.centre.SafeHeaders;
import org.thinkuknow.session.FormTokens;
import org.thinkuknow.session.OpenSessions;
import org.thinkuknow.shell.PlainDocuments;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/**
 * Asks the rules of all modules who may open an address; what no module named is refused, as a kind "not found" and not as a
 * sign-in (decision 0042). Views and services are guarded again on their own, and a view without a rule of its own lets nobody in.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class StaffSecurity {

    private static final Set<String> SIGN_IN = Set.of("/sign-in", PasskeySignIn.PATH, PasskeySignIn.OPTIONS);
    /** Forms of people who have no session yet. */
    private static final Set<String> BEFORE_SIGN_IN =
            Set.of("/sign-in", PasskeySignIn.PATH, PasskeySignIn.OPTIONS, "/first-administrator");

    @Bean
    @Order(2)
    SecurityFilterChain staffPages(
            HttpSecurity http,
            RequestUtil flow,
            AccountRepository accounts,
            OpenSessions sessions,
            SlowedSignIn slowed,
            Addresses addresses,
            PlainDocuments documents,
            PasskeyPolicy passkeyPolicy,
            PasskeyRows passkeys,
            RecentSignIn recent,
            Clock clock,
            ApplicationEventPublisher events,
            Centre centre)
            throws Exception {
        var guard = new AddressGuard(addresses);
        // What the application forwards to itself has been asked already.
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .denyAll()
                        .requestMatchers(guard::isNamed)
                        .access(guard));
        // A Flow page brings a policy of its own, with the hashes of its scripts; this is for every other answer.
        http.headers(headers -> SafeHeaders.on(headers)
                .contentSecurityPolicy(csp -> csp.policyDirectives(PagePolicy.READING))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny()));
        // Flow's own requests carry Flow's own token. Sign-in needs one like every form, or a stranger could sign
        // somebody in to an account of theirs and read there what is written.
        // That somebody is still there changes nothing else, and no other site sends the cookie with it (SameSite).
        http.csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(BEFORE_SIGN_IN, centre.baseUrl()))
                .ignoringRequestMatchers(flow::isFrameworkInternalRequest)
                .ignoringRequestMatchers("/account/session"));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(
                (request, response, refusal) -> refuse(request, response, refusal, events)));
        http.addFilterBefore(
                new OtherSitesChangeNothing(PasskeyServer.origin(URI.create(centre.baseUrl())), events),
                CsrfFilter.class);
        http.addFilterBefore(new UnnamedAddress(documents), ExceptionTranslationFilter.class);
        http.addFilterBefore(slowed.filter(), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new SwitchedOff(accounts, sessions), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new RolesOfNow(), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new CircumstancesOfNow(sessions, events, clock), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new OwnPasswordFirst(), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new SecondFactorFirst(passkeyPolicy, passkeys), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new RecentSignInFirst(addresses, recent), AnonymousAuthenticationFilter.class);
        http.addFilterAfter(new FromElsewhere(), AnonymousAuthenticationFilter.class);
        // What a browser has kept of staff's pages goes with the sign-out; its storage holds a teacher's own notes and
        // stays (decision 0027).
        http.logout(out ->
                out.addLogoutHandler((request, response, who) -> response.setHeader("Clear-Site-Data", "\"cache\"")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableCsrfConfiguration(false)
                        .loginView("/sign-in", "/")
                        .anyRequest(request -> request.access(UnnamedAddress::refuse))
                        .defaultSuccessUrl("/staff"));
        http.sessionManagement(kept ->
                kept.addSessionAuthenticationStrategy(new PasskeyNeeded(passkeyPolicy, accounts, passkeys, events)));
        http.with(new PasskeySignIn(), Customizer.withDefaults());
        http.with(new ProviderDoor(), Customizer.withDefaults());
        http.formLogin(form -> form.failureHandler(new SignInFailed()));
        return http.build();
    }

    /** A sign-in form that was open longer than its session is shown anew rather than refused. */
    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException refusal,
            ApplicationEventPublisher events)
            throws IOException, ServletException {
        if (SIGN_IN.contains(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/sign-in?again");
        } else {
            if (refusal instanceof CsrfException) {
                events.publishEvent(RefusedTry.FORM);
            }
            new AccessDeniedHandlerImpl().handle(request, response, refusal);
        }
    }
}
