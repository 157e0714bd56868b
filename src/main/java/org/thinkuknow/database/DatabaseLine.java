package org.thinkuknow.database;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.conf.PropertyKey;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The line to the database: encrypted, to a server that proves who it is by the authority of {@code DB_AUTHORITY}. Production does not
 * start over a line on which somebody else may read, unless {@code DB_PLAIN} says that nobody else is on it (decision 0123).
 */
class DatabaseLine implements EnvironmentPostProcessor, Ordered {

    static final String AUTHORITY = "DB_AUTHORITY";
    static final String PLAIN = "DB_PLAIN";

    private static final String TRUSTED = "trusted-network";
    private static final Pattern WEAKER =
            Pattern.compile("(?i)(?<=[?&])sslMode=(?!VERIFY_(?:CA|IDENTITY)(?:&|$))[^&]*&?");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** @throws UnfitDatabase in production, if the line can be read or answered by somebody else */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("DB_URL", "").isBlank()) {
            return;
        }
        var address = address(environment);
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            var faults = faults(address, environment);
            if (!faults.isEmpty()) {
                throw new UnfitDatabase(faults);
            }
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("database-line", Map.of("spring.datasource.url", address)));
    }

    /** That of {@code DB_URL}, with the authority that the server is measured by; a mode that measures nothing gives way to it. */
    static String address(Environment settings) {
        var given = settings.getRequiredProperty("DB_URL");
        var authority = settings.getProperty(AUTHORITY, "");
        if (authority.isBlank()) {
            return given;
        }
        var mode = PropertyKey.sslMode.getKeyName();
        var address = WEAKER.matcher(given).replaceAll("");
        return address + (address.contains("?") ? "&" : "?")
                + (address.contains(mode + "=") ? "" : mode + "=VERIFY_IDENTITY&")
                + "trustCertificateKeyStoreUrl="
                + TrustedAuthority.storeOf(Path.of(authority)).toUri()
                + "&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=" + TrustedAuthority.NO_SECRET
                + "&fallbackToSystemTrustStore=false";
    }

    static List<String> faults(String address, Environment settings) {
        var hosts = ConnectionUrl.getConnectionUrlInstance(address, new Properties())
                .getHostsList();
        var safe = settings.getProperty(PLAIN, "").equals(TRUSTED)
                || hosts.stream().allMatch(DatabaseLine::isSafe);
        return safe
                ? List.of()
                : List.of(("DB_URL leads to another machine, and whoever is on the way can read and answer: set %s to"
                                + " the file (PEM) of the authority that signed the server's certificate, or say"
                                + " sslMode=VERIFY_IDENTITY in DB_URL (VERIFY_CA is enough with an authority of one's own"
                                + " alone). Only where nobody else can be on the way: %s=%s.")
                        .formatted(AUTHORITY, PLAIN, TRUSTED));
    }

    /** Of {@code VERIFY_CA} alone, whoever has any certificate of a public authority would be believed. */
    private static boolean isSafe(HostInfo host) {
        return THIS_MACHINE.contains(host.getHost().toLowerCase(Locale.ROOT))
                || switch (said(host, PropertyKey.sslMode).toUpperCase(Locale.ROOT)) {
                    case "VERIFY_IDENTITY" -> true;
                    case "VERIFY_CA" ->
                        !said(host, PropertyKey.trustCertificateKeyStoreUrl).isBlank();
                    default -> false;
                };
    }

    private static String said(HostInfo host, PropertyKey property) {
        return host.getHostProperties().getOrDefault(property.getKeyName(), "");
    }

    /** After what is missing was named, before the embedded database and the scratch database say where they are. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 90;
    }
}
