package org.thinkuknow.centre;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/**
 * Where the site is reached by https, the cookie of a session goes by https alone, to this host alone, and no neighbour under the same
 * domain can set one in its place: that is what {@value #PREFIX} in a cookie's name asks of a browser (RFC 6265bis, 4.1.3.2).
 */
public class HostCookies implements EnvironmentPostProcessor, Ordered {

    private static final String PREFIX = "__Host-";
    private static final String HTTPS = "https://";

    /**
     * The name that a cookie has at this site.
     *
     * @param baseUrl the address of the site
     * @param plain   its name where the site is tried without https
     */
    public static String named(String baseUrl, String plain) {
        return isSecure(baseUrl) ? PREFIX + plain : plain;
    }

    /** Whether cookies of the site go by https alone. */
    public static boolean isSecure(String baseUrl) {
        return baseUrl.regionMatches(true, 0, HTTPS, 0, HTTPS.length());
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var site = environment.getProperty("thinkuknow.centre.base-url", "");
        if (isSecure(site)) {
            var cookie = Map.<String, Object>of(
                    "server.servlet.session.cookie.name", named(site, "session"),
                    "server.servlet.session.cookie.path", "/",
                    "server.servlet.session.cookie.secure", "true");
            environment.getPropertySources().addFirst(new MapPropertySource("host-cookies", cookie));
        }
    }

    /** After the configuration files were read, before the server is made. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
