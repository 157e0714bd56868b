package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class NodeCertificateTest {

    private final MockEnvironment settings = new MockEnvironment().withProperty("BASE_URL", "https://centre.example");

    @ParameterizedTest
    @CsvSource({
        "NODE_PLAIN, trusted-network, true",
        "NODE_PLAIN, yes, false",
        "NODE_CERTIFICATE, /certificates/node.pem, true",
        "NODE_CERTIFICATE, '', false",
        "server.ssl.bundle, site, true",
        "server.ssl.key-store, /certificates/site.p12, true",
        "server.ssl.key-store, '', false",
        "server.address, 127.0.0.1, true",
        "server.address, 0.0.0.0, false",
        "BASE_URL, http://localhost:8080, true"
    })
    void theWayFromTheProxyIsEncryptedOrSomebodySaysThatNobodyElseIsOnIt(String name, String value, boolean safe) {
        settings.setProperty(name, value);
        assertThat(NodeCertificate.isSafe(settings)).isEqualTo(safe);
    }

    @Test
    void aCertificateThatIsNotUsedEncryptsNothing() {
        settings.setProperty("NODE_CERTIFICATE", "/certificates/node.pem");
        settings.setProperty("server.ssl.enabled", "false");
        assertThat(NodeCertificate.isSafe(settings)).isFalse();
    }

    @Test
    void aNodeWithACertificateSpeaksTls() {
        new NodeCertificate().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty("server.ssl.certificate")).isNull();
        settings.setProperty("NODE_CERTIFICATE", "/certificates/node.pem");
        settings.setProperty("NODE_KEY", "/certificates/node.key");
        new NodeCertificate().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty("server.ssl.certificate")).isEqualTo("file:/certificates/node.pem");
        assertThat(settings.getProperty("server.ssl.certificate-private-key")).isEqualTo("file:/certificates/node.key");
    }
}
