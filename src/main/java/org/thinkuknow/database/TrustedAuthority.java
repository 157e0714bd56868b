package org.thinkuknow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/** An authority's certificate as the driver of the database takes it. */
final class TrustedAuthority {

    /** Of a store that holds what anybody may see; the format wants one. */
    static final String NO_SECRET = "public";

    private TrustedAuthority() {}

    /**
     * Writes a store with the certificates of a file. It goes with this process.
     *
     * @param pem one certificate or several, in PEM
     * @throws UnfitDatabase if there are none in it
     */
    static Path storeOf(Path pem) {
        var store = read(pem);
        try {
            var file = Files.createTempFile("thinkuknow-authority-", ".p12");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file)) {
                store.store(out, NO_SECRET.toCharArray());
            }
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Where this machine keeps its short-lived files, none can be written", e);
        }
    }

    private static KeyStore read(Path pem) {
        try (var in = Files.newInputStream(pem)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            if (store.size() > 0) {
                return store;
            }
            throw UnfitDatabase.authority(pem);
        } catch (IOException | GeneralSecurityException e) {
            throw UnfitDatabase.authority(pem);
        }
    }
}
