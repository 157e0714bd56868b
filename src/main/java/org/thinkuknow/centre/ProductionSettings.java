package org.thinkuknow.centre;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses to start the production profile half-configured, and lists everything that is missing at once. */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {

    private static final Pattern SITE =
            Pattern.compile("https://[^/?#\\s]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");
    private static final Pattern NUMBERED = Pattern.compile("https?://(?:\\[.*|[0-9.]+)(?::\\d{1,5})?");
    private static final Pattern TRACES = Pattern.compile("(?:" + SITE.pattern() + ")(?:/[^?#\\s]*)?");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            var missing = missingFrom(environment);
            if (!missing.isEmpty()) {
                throw new IncompleteProduction(missing);
            }
        }
    }

    static List<String> missingFrom(Environment settings) {
        var missing = new ArrayList<String>();
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            missing.add("The demo profile has open sign-ins: production and demo cannot run together.");
        }
        need(settings, missing, "DB_URL", "the JDBC address of MySQL or MariaDB");
        need(settings, missing, "DB_USER", "the database user of the daily work, without rights of its own");
        need(settings, missing, "DB_PASSWORD", "its password");
        needAnother(settings, missing);
        need(settings, missing, "MAIL_HOST", "the mail server");
        needSite(settings, missing);
        need(settings, missing, "SENDER", "the address that e-mail comes from");
        need(
                settings,
                missing,
                "SECURITY_CONTACT",
                "the mailbox, or page, for whoever finds a hole (it stands at /.well-known/security.txt)");
        needOneOf(
                settings,
                missing,
                "FORWARD_HEADERS",
                Set.of("native", "none"),
                "native behind a proxy that deletes X-Forwarded-* of strangers as docker/haproxy.cfg does, or"
                        + " everybody has one address; none where people reach this node itself");
        needTls(settings, missing);
        needFiguresHere(settings, missing);
        needTracesSafe(settings, missing);
        if (!settings.getProperty("LOG_AUTHORITY", "").isBlank()) {
            needFile(
                    settings, missing, "LOG_AUTHORITY", "the file (PEM) of the authority that the log's machine is of");
        }
        needFile(settings, missing, "KEYS_DIR", "the directory of the encryption keys (make it with: create-keys DIR)");
        needPlace(settings, missing);
        needFile(
                settings,
                missing,
                "REFERRAL_ADDRESSES",
                "the CSV file of the agencies' mailboxes (columns code,address and, if known, day,night: their"
                        + " telephones)");
        if (settings.getProperty("thinkuknow.centre.monitored", Boolean.class, false)) {
            need(settings, missing, "CENTRE_NAME", "the centre's name, once it is monitored");
            need(settings, missing, "CENTRE_ADDRESS", "where letters reach the centre (it stands at /privacy)");
            need(
                    settings,
                    missing,
                    "DATA_PROTECTION_CONTACT",
                    "the mailbox, or page, of the data protection officer (it stands at /privacy)");
            need(settings, missing, "ON_CALL_ADDRESS", "the mailbox of whoever is on call, once it is monitored");
        }
        return missing;
    }

    private static void need(Environment settings, List<String> missing, String name, String meaning) {
        if (settings.getProperty(name, "").isBlank()) {
            missing.add(name + ": " + meaning);
        }
    }

    /** What children write and passwords of staff never travel in the clear; only this machine alone may be tried without. */
    private static void needSite(Environment settings, List<String> missing) {
        var site = settings.getProperty("BASE_URL", "").strip();
        if (!SITE.matcher(site).matches()) {
            missing.add("BASE_URL: the address of the site, https://… without a slash at its end");
        } else if (NUMBERED.matcher(site).matches()
                && settings.getProperty("PASSKEYS", "required").equals("required")) {
            missing.add(
                    "BASE_URL: an address with a name, such as https://centre.example, and not with a number: no passkey"
                            + " belongs to a number");
        }
    }

    /** Nor do they between the proxy and this node. */
    private static void needTls(Environment settings, List<String> missing) {
        if (!NodeCertificate.isSafe(settings)) {
            missing.add(
                    "NODE_CERTIFICATE: the certificate (PEM) of this node, by which the proxy knows it, with NODE_KEY,"
                            + " its key; only where nobody else can be between the proxy and this node:"
                            + " NODE_PLAIN=trusted-network");
        } else if (!settings.getProperty(NodeCertificate.CERTIFICATE, "").isBlank()) {
            needFile(settings, missing, NodeCertificate.CERTIFICATE, "a file that can be read");
            needFile(settings, missing, NodeCertificate.KEY, "the file (PEM) with the key of NODE_CERTIFICATE");
        }
    }

    /** Whoever watches reads figures without a password: on this machine, or where nobody else is on the way. */
    private static void needFiguresHere(Environment settings, List<String> missing) {
        if (settings.getProperty("METRICS", Boolean.class, false)
                && !NodeCertificate.THIS_MACHINE.contains(settings.getProperty("METRICS_ADDRESS", "127.0.0.1"))
                && !settings.getProperty("METRICS_PLAIN", "").equals(NodeCertificate.TRUSTED)) {
            missing.add(
                    "METRICS_ADDRESS: 127.0.0.1, with a tunnel, or a proxy with TLS, for whoever watches from elsewhere;"
                            + " only where nobody else can be on the way: METRICS_PLAIN=trusted-network");
        }
    }

    /** What a node does, and when, stays on this machine or is read by nobody on the way. */
    private static void needTracesSafe(Environment settings, List<String> missing) {
        if (settings.getProperty("TRACES", Boolean.class, false)) {
            var collector = settings.getProperty("TRACES_URL");
            if (collector != null && !TRACES.matcher(collector.strip()).matches()) {
                missing.add("TRACES_URL: https://…, or http:// and a collector on this machine that hands them on");
            }
            if (!settings.getProperty("TRACES_AUTHORITY", "").isBlank()) {
                needFile(
                        settings,
                        missing,
                        "TRACES_AUTHORITY",
                        "the file (PEM) of the authority that the collector is of");
            }
        }
    }

    private static void needAnother(Environment settings, List<String> missing) {
        var user = settings.getProperty("DB_USER", "");
        if (!user.isBlank() && user.equals(settings.getProperty("DB_MIGRATION_USER"))) {
            missing.add("DB_MIGRATION_USER: another than DB_USER, or whoever takes over the application can rewrite the"
                    + " record");
        }
    }

    /** What is noted of the record outside the database is no proof where whoever holds the keys, or nobody, can write it. */
    private static void needPlace(Environment settings, List<String> missing) {
        var file = settings.getProperty("AUDIT_CHECKPOINTS", "");
        var directory = file.isBlank()
                ? null
                : Path.of(file).toAbsolutePath().normalize().getParent();
        if (directory == null
                || !Files.isWritable(directory)
                || directory.equals(Path.of(settings.getProperty("KEYS_DIR", ""))
                        .toAbsolutePath()
                        .normalize())) {
            missing.add(
                    "AUDIT_CHECKPOINTS: a file in a directory of its own that can be written, on another volume than "
                            + "the database and not beside the keys: there stands how far the audit record had come");
        }
    }

    private static void needOneOf(
            Environment settings, List<String> missing, String name, Set<String> words, String meaning) {
        if (!words.contains(settings.getProperty(name, "").strip().toLowerCase(Locale.ROOT))) {
            missing.add(name + ": " + meaning);
        }
    }

    private static void needFile(Environment settings, List<String> missing, String name, String meaning) {
        var path = settings.getProperty(name, "");
        if (path.isBlank() || !Files.isReadable(Path.of(path))) {
            missing.add(name + ": " + meaning);
        }
    }

    /** After the configuration files were read, before anything is started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 100;
    }
}
