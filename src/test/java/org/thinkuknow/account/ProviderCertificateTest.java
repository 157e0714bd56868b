package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.FalseCertificates;

import javax.net.ssl.SSLContext;
import java.nio.file.Path;

/** Another organisation's sign-in proves who it is before anything is asked there. */
class ProviderCertificateTest {

    @Test
    void anotherHearsNothing(@TempDir Path directory) throws Exception {
        var certificates = new FalseCertificates(directory);
        var before = SSLContext.getDefault();
        SSLContext.setDefault(certificates.authority().trusting());
        try {
            var provider = new ProviderConnection();
            certificates.areRefusedBy(port -> provider.read("https://localhost:" + port + "/"), "");
            certificates.areRefusedBy(
                    port -> provider.forKeys().getForObject("https://localhost:" + port + "/", String.class), "");
        } finally {
            SSLContext.setDefault(before);
        }
    }
}
