package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class HostCookiesTest {

    private static final String COOKIE = "server.servlet.session.cookie.";

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void aSiteWithHttpsHasCookiesOfItsHostAlone() {
        settings.setProperty("thinkuknow.centre.base-url", "https://centre.example");
        new HostCookies().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty(COOKIE + "name")).isEqualTo("__Host-session");
        assertThat(settings.getProperty(COOKIE + "secure")).isEqualTo("true");
        assertThat(settings.getProperty(COOKIE + "path")).isEqualTo("/");
        assertThat(HostCookies.named("https://centre.example", "known")).isEqualTo("__Host-known");
    }

    /** Contrast: a browser would not keep it, and nobody could look at the demo. */
    @Test
    void aSiteWithoutHttpsCannotHaveThem() {
        settings.setProperty("thinkuknow.centre.base-url", "http://localhost:8080");
        new HostCookies().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty(COOKIE + "name")).isNull();
        assertThat(settings.getProperty(COOKIE + "secure")).isNull();
        assertThat(HostCookies.named("http://localhost:8080", "known")).isEqualTo("known");
        assertThat(HostCookies.isSecure("http://localhost:8080")).isFalse();
    }
}
