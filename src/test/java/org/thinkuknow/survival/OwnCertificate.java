package org.thinkuknow.survival;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/** A certificate for localhost that nobody else trusts, made for one test. */
final class OwnCertificate {

    private static final char[] PASSWORD = "for one test".toCharArray();
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final KeyStore store;
    private final Path pem;

    OwnCertificate(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        var file = directory.resolve("site.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
        store = KeyStore.getInstance(file.toFile(), PASSWORD);
        pem = Files.writeString(
                directory.resolve("site.pem"),
                block("CERTIFICATE", store.getCertificate("site").getEncoded())
                        + block("PRIVATE KEY", store.getKey("site", PASSWORD).getEncoded()));
    }

    /** A file with the certificate and its key, as a proxy takes it. */
    Path pem() {
        return pem;
    }

    /** What makes a client trust it, and nothing else. */
    SSLContext trusting() throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String block(String name, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(name, new String(LINES.encode(content), StandardCharsets.US_ASCII), name);
    }
}
