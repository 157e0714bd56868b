package org.thinkuknow.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the certificate is good that this node shows the proxy: the one that stood in the file of {@code NODE_CERTIFICATE} when the
 * node was started. From the day on which it ends, the proxy believes the node no more.
 */
@Component
class NodeCertificateTerm implements MeterBinder {

    private static final Logger log = LoggerFactory.getLogger(NodeCertificateTerm.class);

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private final @Nullable Instant end;
    private final Clock clock;

    NodeCertificateTerm(@Value("${NODE_CERTIFICATE:}") String file, Clock clock) {
        this.end = file.isBlank() ? null : end(Path.of(file));
        this.clock = clock;
    }

    /** A node that cannot read its certificate does not start; that is said elsewhere. */
    private static @Nullable Instant end(Path file) {
        try (var in = Files.newInputStream(file)) {
            return ((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in))
                    .getNotAfter()
                    .toInstant();
        } catch (IOException | CertificateException e) {
            log.error("NODE_CERTIFICATE: {} holds no certificate that can be read", file);
            return null;
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        if (end != null) {
            Gauge.builder("thinkuknow.node.certificate.left", () -> left(end).toSeconds() / DAY)
                    .baseUnit("days")
                    .description("How long the certificate is good that this node shows the proxy")
                    .register(meters);
        }
    }

    /** Says it when it ends soon. */
    void look() {
        if (end != null && left(end).compareTo(SiteCertificate.SOON) < 0) {
            log.warn(
                    "The certificate of NODE_CERTIFICATE ends in {} days, and with it, perhaps, the database's: let new"
                            + " ones be made",
                    left(end).toDays());
        }
    }

    private Duration left(Instant when) {
        return Duration.between(clock.instant(), when);
    }
}
