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

/** The plain pages need no account, set no cookie and fetch nothing from elsewhere. Each module names its own ({@link AddressRules}). */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    /** Forged requests are held off by the signed submission id and the signed link, not by a cookie. */
    @Bean
    @Order(1)
    SecurityFilterChain plainPagesSecurity(HttpSecurity http, Addresses addresses) throws Exception {
        return plain(http.securityMatcher(addresses.withPage(AddressRule.Page.WRITING)), PagePolicy.WRITING)
                .build();
    }

    /** What is only read may be kept by the browser; a search in it changes nothing. */
    @Bean
    @Order(1)
    SecurityFilterChain readingPagesSecurity(HttpSecurity http, Addresses addresses) throws Exception {
        return plain(http.securityMatcher(addresses.withPage(AddressRule.Page.READING)), PagePolicy.READING)
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
