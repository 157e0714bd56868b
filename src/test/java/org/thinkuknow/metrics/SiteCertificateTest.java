package org.thinkuknow.metrics;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.support.OwnAuthority;
import org.thinkuknow.support.OwnAuthority.Leaf;
import org.thinkuknow.support.TlsListener;

import javax.net.ssl.SSLSocketFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

/** A certificate that browsers would not take is seen before a child meets it. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteCertificateTest {

    private OwnAuthority authority;

    @BeforeAll
    void anAuthority(@TempDir Path directory) throws Exception {
        authority = new OwnAuthority(directory);
    }

    @Test
    void oneThatIsGoodForADayEndsSoon(CapturedOutput output) throws Exception {
        assertThat(left(
                        authority.leaf("good", "dns:localhost"),
                        authority.trusting().getSocketFactory()))
                .isBetween(0.9, 1.0);
        assertThat(output).contains("The certificate of the site ends in 0 days");
    }

    @Test
    void oneForAnotherNameIsNone(CapturedOutput output) throws Exception {
        assertThat(left(
                        authority.leaf("other", "dns:elsewhere"),
                        authority.trusting().getSocketFactory()))
                .isZero();
        assertThat(output).contains("no certificate that browsers trust");
    }

    @Test
    void oneThatHasEndedIsNone() throws Exception {
        assertThat(left(
                        authority.expired("ended", "dns:localhost"),
                        authority.trusting().getSocketFactory()))
                .isZero();
    }

    @Test
    void oneOfAnUnknownAuthorityIsNone() throws Exception {
        assertThat(left(authority.leaf("unknown", "dns:localhost"), (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isZero();
    }

    @Test
    void aSiteThatIsNotReachedLeavesWhatWasKnown(CapturedOutput output) {
        var certificate = new SiteCertificate(
                URI.create("https://localhost:1"), (SSLSocketFactory) SSLSocketFactory.getDefault(), Clock.systemUTC());
        certificate.look();
        assertThat(shown(certificate)).isNaN();
        assertThat(output).contains("cannot be reached");
    }

    /** As a proxy does that is started anew in that moment. */
    @Test
    void aLineThatEndsInTheMiddleSaysNothingOfTheCertificate(CapturedOutput output) throws Exception {
        try (var ending = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> {
                try (var line = ending.accept()) {
                    line.getInputStream().read();
                } catch (IOException ended) {
                    throw new UncheckedIOException(ended);
                }
            });
            var certificate = new SiteCertificate(
                    URI.create("https://localhost:" + ending.getLocalPort()),
                    (SSLSocketFactory) SSLSocketFactory.getDefault(),
                    Clock.systemUTC());
            certificate.look();
            assertThat(shown(certificate)).isNaN();
        }
        assertThat(output).contains("cannot be reached").doesNotContain("no certificate");
    }

    @Test
    void aSiteWithoutHttpsHasNone() {
        var certificate = new SiteCertificate("http://localhost:8080", Clock.systemUTC());
        var meters = new SimpleMeterRegistry();
        certificate.bindTo(meters);
        certificate.look();
        assertThat(meters.getMeters()).isEmpty();
    }

    private static double left(Leaf leaf, SSLSocketFactory trust) throws Exception {
        try (var listener = new TlsListener(leaf, "hello\r\n")) {
            var certificate =
                    new SiteCertificate(URI.create("https://localhost:" + listener.port()), trust, Clock.systemUTC());
            certificate.look();
            return shown(certificate);
        }
    }

    private static double shown(SiteCertificate certificate) {
        var meters = new SimpleMeterRegistry();
        certificate.bindTo(meters);
        return meters.get("thinkuknow.site.certificate.left").gauge().value();
    }
}
