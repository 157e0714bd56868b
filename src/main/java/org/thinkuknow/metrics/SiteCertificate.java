package org.thinkuknow.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks at the site as a browser does: whether it shows a certificate for its name by an authority that everybody trusts, and for how
 * long it is good. A child whose browser warns of the site does not go on.
 */
@Component
class SiteCertificate implements MeterBinder {

    /** From here on it is said: whoever renews it by hand needs some days. */
    static final Duration SOON = Duration.ofDays(14);

    private static final Logger log = LoggerFactory.getLogger(SiteCertificate.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int HTTPS = 443;

    private final URI site;
    private final SSLSocketFactory trust;
    private final Clock clock;
    private volatile double daysLeft = Double.NaN;

    @Autowired
    SiteCertificate(@Value("${thinkuknow.centre.base-url:}") String site, Clock clock) {
        this(URI.create(site), (SSLSocketFactory) SSLSocketFactory.getDefault(), clock);
    }

    /** @param trust opens lines to whoever is believed */
    SiteCertificate(URI site, SSLSocketFactory trust, Clock clock) {
        this.site = site;
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        if (isSecure()) {
            Gauge.builder("thinkuknow.site.certificate.left", () -> daysLeft)
                    .baseUnit("days")
                    .description("How long the certificate of the site is good; 0 when browsers do not trust it")
                    .register(meters);
        }
    }

    /** A site that cannot be reached from here leaves what was known. It may take some seconds. */
    void look() {
        if (!isSecure()) {
            return;
        }
        try {
            var left = Duration.between(clock.instant(), shown().getNotAfter().toInstant());
            daysLeft = left.toSeconds() / (double) Duration.ofDays(1).toSeconds();
            if (left.compareTo(SOON) < 0) {
                log.warn("The certificate of the site ends in {} days: let it be renewed", left.toDays());
            }
        } catch (IOException e) {
            if (isOfTheCertificate(e)) {
                daysLeft = 0;
                log.error("The site shows no certificate that browsers trust for its name: {}", e.getMessage());
                return;
            }
            log.warn(
                    "The site cannot be reached from this node, so its certificate is not looked at: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** A proxy that starts anew ends a line as well, and says nothing of its certificate by that. */
    private static boolean isOfTheCertificate(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(CertificateException.class::isInstance);
    }

    private boolean isSecure() {
        return "https".equals(site.getScheme());
    }

    private X509Certificate shown() throws IOException {
        var port = site.getPort() < 0 ? HTTPS : site.getPort();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(site.getHost(), port), Math.toIntExact(LONGEST.toMillis()));
            plain.setSoTimeout(Math.toIntExact(LONGEST.toMillis()));
            try (var line = (SSLSocket) trust.createSocket(plain, site.getHost(), port, true)) {
                var asked = line.getSSLParameters();
                asked.setEndpointIdentificationAlgorithm("HTTPS");
                line.setSSLParameters(asked);
                line.startHandshake();
                return (X509Certificate) line.getSession().getPeerCertificates()[0];
            }
        }
    }
}
