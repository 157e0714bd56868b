package org.thinkuknow.metrics;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.support.OwnAuthority;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The day on which the proxy would believe a node no more is seen before it comes. */
@ExtendWith(OutputCaptureExtension.class)
class NodeCertificateTermTest {

    private String file;

    @BeforeEach
    void aCertificateForADay(@TempDir Path directory) throws Exception {
        file = new OwnAuthority(directory)
                .leaf("node", "dns:thinkuknow-node")
                .chain()
                .toString();
    }

    private static double shown(NodeCertificateTerm term) {
        var meters = new SimpleMeterRegistry();
        term.bindTo(meters);
        return meters.get("thinkuknow.node.certificate.left").gauge().value();
    }

    @Test
    void oneThatEndsWithinTwoWeeksIsSaid(CapturedOutput output) {
        var term = new NodeCertificateTerm(file, Clock.systemUTC());
        assertThat(shown(term)).isCloseTo(1, within(0.1));
        term.look();
        assertThat(output).contains("The certificate of NODE_CERTIFICATE ends in 0 days");
    }

    @Test
    void oneThatIsGoodForLongerIsNot(CapturedOutput output) {
        var earlier = Clock.offset(Clock.systemUTC(), Duration.ofDays(-30));
        var term = new NodeCertificateTerm(file, earlier);
        assertThat(shown(term)).isCloseTo(31, within(0.1));
        term.look();
        assertThat(output).doesNotContain("NODE_CERTIFICATE");
    }

    @Test
    void aNodeWithoutOneSaysNothing(CapturedOutput output) {
        var meters = new SimpleMeterRegistry();
        var term = new NodeCertificateTerm("", Clock.systemUTC());
        term.bindTo(meters);
        term.look();
        assertThat(meters.getMeters()).isEmpty();
        assertThat(output).doesNotContain("NODE_CERTIFICATE");
    }

    @Test
    void aFileThatHoldsNoneIsNamed(CapturedOutput output) {
        new NodeCertificateTerm(file + ".not", Clock.systemUTC());
        assertThat(output).contains("holds no certificate");
    }
}
