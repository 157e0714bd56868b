package org.thinkuknow.support;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** An authority of one test, and the certificates that it signs: good ones, and such as nobody may take. */
public final class OwnAuthority {

    /** Of every store that is made here. */
    public static final String PASSWORD = "for one test";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path directory;
    private final Path store;

    /** One that nobody else trusts, with its files in a directory. */
    public OwnAuthority(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        this.directory = directory;
        this.store = directory.resolve("authority.p12");
        keytool(store, "-genkeypair", "-alias", "authority", "-dname", "CN=Authority of a test", "-ext", "bc:c");
        Files.writeString(
                certificate(),
                block("CERTIFICATE", open(store).getCertificate("authority").getEncoded()));
    }

    /** Its own certificate, in PEM. */
    public Path certificate() {
        return directory.resolve("authority.pem");
    }

    /** Where only its certificate lies, for whoever is to trust it. */
    public Path trustStore() throws IOException, GeneralSecurityException {
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("authority", open(store).getCertificate("authority"));
        var file = directory.resolve("trust.p12");
        try (var out = Files.newOutputStream(file)) {
            trust.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    /** What makes a client trust it, and nothing else. */
    public SSLContext trusting() throws IOException, GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(open(trustStore()));
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** A certificate for a name, which is good for a day. */
    public Leaf leaf(String file, String names) throws IOException, GeneralSecurityException, InterruptedException {
        return made(file, names, List.of("-validity", "1"));
    }

    /** One that ended yesterday. */
    public Leaf expired(String file, String names) throws IOException, GeneralSecurityException, InterruptedException {
        return made(file, names, List.of("-startdate", "-3d", "-validity", "2"));
    }

    private Leaf made(String name, String names, List<String> time)
            throws IOException, GeneralSecurityException, InterruptedException {
        var file = directory.resolve(name + ".p12");
        Files.copy(store, file);
        var words = new ArrayList<>(List.of("-genkeypair", "-alias", "leaf", "-signer", "authority"));
        words.addAll(List.of("-dname", "CN=" + name, "-ext", "san=" + names));
        words.addAll(time);
        keytool(file, words.toArray(String[]::new));
        keytool(file, "-delete", "-alias", "authority");
        var all = new StringBuilder();
        for (var certificate : open(file).getCertificateChain("leaf")) {
            all.append(block("CERTIFICATE", certificate.getEncoded()));
        }
        var key = open(file).getKey("leaf", PASSWORD.toCharArray());
        return new Leaf(
                file,
                Files.writeString(directory.resolve(name + ".pem"), all),
                Files.writeString(directory.resolve(name + ".key"), block("PRIVATE KEY", key.getEncoded())));
    }

    private static void keytool(Path store, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        if (words[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        }
        var made = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
    }

    private static KeyStore open(Path store) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static String block(String name, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(name, new String(LINES.encode(content), StandardCharsets.US_ASCII), name);
    }

    /**
     * A certificate with its key.
     *
     * @param store both, in PKCS12
     * @param chain the certificate and those that signed it, in PEM
     * @param key   in PEM
     */
    public record Leaf(Path store, Path chain, Path key) {

        /** What a server shows it with. */
        public SSLContext showing() throws IOException, GeneralSecurityException {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(open(store), PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        }
    }
}
