package org.thinkuknow.partner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.thinkuknow.centre.PagePolicy;
import org.thinkuknow.centre.SafeHeaders;

/** What other sites fetch and send sets no cookie, knows no session, and is no page that could be framed. */
@Configuration(proxyBeanMethods = false)
class PartnerSecurity {

    private static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** A secret in the header stands where a cookie would, so there is no forged request to hold off. */
    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher(PartnerAddressRules.API), NOTHING).build();
    }

    /** The files of the button may be kept by browsers, and used by pages of every other site. */
    @Bean
    @Order(1)
    SecurityFilterChain buttonFilesSecurity(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher(PartnerAddressRules.BUTTON_FILES), NOTHING)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain buttonPageSecurity(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher(PartnerAddressRules.BUTTON_PAGE), PagePolicy.READING)
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http, String policy) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> SafeHeaders.on(headers)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(policyOf -> policyOf.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.deny()));
    }
}
