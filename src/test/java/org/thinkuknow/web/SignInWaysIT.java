package org.thinkuknow.web;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff come in by the ways that are written down, and by no other. */
class SignInWaysIT extends RunningApplication {

    /** By which somebody could come in who has shown nothing of what is written down. */
    private static final List<String> NEVER =
            List.of("Basic", "Bearer", "RememberMe", "PreAuthenticated", "X509", "OneTimeToken", "SwitchUser");

    @Autowired
    private Map<String, FilterChainProxy> proxies;

    private Set<Class<? extends Filter>> filters() {
        return proxies.values().stream()
                .flatMap(proxy -> proxy.getFilterChains().stream())
                .flatMap(chain -> chain.getFilters().stream())
                .map(Filter::getClass)
                .collect(Collectors.toSet());
    }

    @Test
    void eachIsInTheTableAndNoOtherIsThere() throws IOException {
        var table = Files.readString(Path.of("src", "docs", "security.md"))
                .split("## Every way in")[1]
                .split("\n## ")[0];
        var named = filters().stream()
                .filter(AbstractAuthenticationProcessingFilter.class::isAssignableFrom)
                .map(type -> type.getEnclosingClass() == null ? type : type.getSuperclass())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(named)
                .containsExactlyInAnyOrder(
                        "UsernamePasswordAuthenticationFilter", "WebAuthnAuthenticationFilter", "ProviderReturn");
        assertThat(named).allMatch(name -> table.contains("`" + name + "`"));
        assertThat(Arrays.stream(table.split("\n")).filter(line -> line.startsWith("| ")))
                .as("a head and four ways")
                .hasSize(5);
    }

    @Test
    void nobodyIsLetInByWhatNobodyShows() {
        assertThat(filters()).hasSizeGreaterThan(10).contains(AnonymousAuthenticationFilter.class);
        assertThat(filters().stream().map(Class::getSimpleName))
                .noneMatch(name -> NEVER.stream().anyMatch(name::contains));
    }
}
