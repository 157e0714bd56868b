package org.thinkuknow.centre;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The plain pages need no account, set no cookie and fetch nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    private static final String[] WRITING = {
        "/report", "/report/**", "/referral/**", "/transfer/**", "/leave", "/leave/**"
    };
    private static final String[] READING = {
        "/ask", "/ask/**", "/help", "/help/**", "/privacy", "/accessibility", "/join", "/join/**"
    };

    /** Forged requests are held off by the signed submission id and the signed link, not by a cookie. */
    @Bean
    @Order(1)
    SecurityFilterChain plainPagesSecurity(HttpSecurity http) throws Exception {
        return plain(http.securityMatcher(WRITING), PagePolicy.WRITING).build();
    }

    /** What is only read may be kept by the browser; a search in it changes nothing. */
    @Bean
    @Order(1)
    SecurityFilterChain readingPagesSecurity(HttpSecurity http) throws Exception {
        return plain(http.securityMatcher(READING), PagePolicy.READING)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    private static HttpSecurity plain(HttpSecurity http, String policy) throws Exception {
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
