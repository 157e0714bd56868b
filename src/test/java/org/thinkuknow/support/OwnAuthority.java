package org.thinkuknow.support;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;

/** An authority of one test, and the certificates that it signs: good ones, and such as nobody may take. */
public final class OwnAuthority {

    /** Of every store that is made here. */
    public static final String PASSWORD = "for one test";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private static final Duration ENDED = Duration.ofDays(3);
    private static final X500Name NAME = new X500Name("CN=Authority of a test");

    private final Path directory;
    private final KeyPair keys = newKeys();
    private final X509Certificate certificate;

    /** One that nobody else trusts, with its files in a directory. */
    public OwnAuthority(Path directory) throws IOException, GeneralSecurityException {
        this.directory = directory;
        this.certificate = signed(NAME, keys, Instant.now(), Extension.basicConstraints, new BasicConstraints(true));
        Files.writeString(certificate(), block("CERTIFICATE", certificate.getEncoded()));
    }

    /** Its own certificate, in PEM. */
    public Path certificate() {
        return directory.resolve("authority.pem");
    }

    /** Where only its certificate lies, for whoever is to trust it. */
    public Path trustStore() throws IOException, GeneralSecurityException {
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("authority", certificate);
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

    /** A certificate for names ({@code dns:…,ip:…}), which is good for a day. */
    public Leaf leaf(String file, String names) throws IOException, GeneralSecurityException {
        return made(file, names, Instant.now());
    }

    /** One that ended two days ago. */
    public Leaf expired(String file, String names) throws IOException, GeneralSecurityException {
        return made(file, names, Instant.now().minus(ENDED));
    }

    private Leaf made(String name, String names, Instant from) throws IOException, GeneralSecurityException {
        var own = newKeys();
        var alternatives = Arrays.stream(names.split(","))
                .map(each -> each.split(":", 2))
                .map(each ->
                        new GeneralName(each[0].equals("ip") ? GeneralName.iPAddress : GeneralName.dNSName, each[1]))
                .toArray(GeneralName[]::new);
        var leaf = signed(
                new X500Name("CN=" + name),
                own,
                from,
                Extension.subjectAlternativeName,
                new GeneralNames(alternatives));
        var both = KeyStore.getInstance("PKCS12");
        both.load(null, null);
        both.setKeyEntry("leaf", own.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {leaf, certificate});
        var file = directory.resolve(name + ".p12");
        try (var out = Files.newOutputStream(file)) {
            both.store(out, PASSWORD.toCharArray());
        }
        return new Leaf(
                file,
                Files.writeString(
                        directory.resolve(name + ".pem"),
                        block("CERTIFICATE", leaf.getEncoded()) + block("CERTIFICATE", certificate.getEncoded())),
                Files.writeString(
                        directory.resolve(name + ".key"),
                        block("PRIVATE KEY", own.getPrivate().getEncoded())));
    }

    private X509Certificate signed(
            X500Name name, KeyPair whose, Instant from, ASN1ObjectIdentifier kind, ASN1Encodable says)
            throws GeneralSecurityException, CertIOException {
        try {
            var certificate = new JcaX509v3CertificateBuilder(
                            NAME,
                            new BigInteger(64, new SecureRandom()),
                            Date.from(from),
                            Date.from(from.plus(Duration.ofDays(1))),
                            name,
                            whose.getPublic())
                    .addExtension(kind, kind.equals(Extension.basicConstraints), says);
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return keys.generateKeyPair();
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
