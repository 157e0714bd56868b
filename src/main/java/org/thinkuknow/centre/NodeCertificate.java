package org.thinkuknow.centre;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A node speaks TLS with the proxy once it has a certificate: {@code NODE_CERTIFICATE} with {@code NODE_KEY}, both in PEM, signed by the
 * authority that the proxy asks for (decision 0123).
 */
class NodeCertificate implements EnvironmentPostProcessor, Ordered {

    static final String CERTIFICATE = "NODE_CERTIFICATE";
    static final String KEY = "NODE_KEY";
    static final String PLAIN = "NODE_PLAIN";

    /** By which whoever runs a site says that nobody else can be on a way. */
    static final String TRUSTED = "trusted-network";

    static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var certificate = environment.getProperty(CERTIFICATE, "");
        if (!certificate.isBlank()) {
            var tls = Map.<String, Object>of(
                    "server.ssl.certificate", "file:" + certificate,
                    "server.ssl.certificate-private-key", "file:" + environment.getProperty(KEY, ""),
                    "server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
            environment.getPropertySources().addFirst(new MapPropertySource("node-certificate", tls));
        }
    }

    private static final Set<String> OF_THE_SERVER =
            Set.of("server.ssl.certificate", "server.ssl.bundle", "server.ssl.key-store");

    /**
     * Whether what goes between proxy and node can be read by nobody: it is encrypted, stays on this machine, or whoever runs the site
     * says that nobody else is on the way. A site that is tried on this machine alone has no such way.
     */
    static boolean isSafe(Environment settings) {
        return !HostCookies.isSecure(settings.getProperty("BASE_URL", ""))
                || isEncrypted(settings)
                || THIS_MACHINE.contains(settings.getProperty("server.address", ""))
                || settings.getProperty(PLAIN, "").equals(TRUSTED);
    }

    /** By our own settings, or by those that every Spring Boot application has. */
    private static boolean isEncrypted(Environment settings) {
        return settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && Stream.concat(Stream.of(CERTIFICATE), OF_THE_SERVER.stream())
                        .anyMatch(name -> !settings.getProperty(name, "").isBlank());
    }

    /** After the configuration files were read, before the server is made. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
