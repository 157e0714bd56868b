package org.thinkuknow.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Signs each file that leaves the house for an agency or a force abroad (Ed25519, RFC 8032): whoever has the file and our public key can
 * tell, wherever it has been, that it is from here and that no byte was changed. The keys are made of the hashing key, so that every node
 * has the same and there is nothing more to keep; a new one is asked for by its number, or comes with a new hashing key.
 */
@Component
public class FileSignatures {

    /** Where our public keys stand, the one that signs first. */
    public static final String KEYS = "/signing-keys.pem";

    /** The header with the signature of a file that is sent, in Base64. */
    public static final String HEADER = "X-File-Signature";

    private static final String PURPOSE = "signature of files";

    /** Before the 32 bytes of a key, in the form in which others read it (RFC 8410, section 4). */
    private static final byte[] BEFORE_A_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String HOW_TO_CHECK = """
            Each file here has its signature beside it, in a file with the same name and .sig at its end (Ed25519, RFC 8032).
            Our public keys stand at %s, the newest first. With OpenSSL 3, once for each file:

            openssl pkeyutl -verify -pubin -inkey signing-keys.pem -rawin -in FILE -sigfile FILE.sig

            "Signature Verified Successfully" says that the file is from us and that nothing in it was changed. If it says anything else,
            please do not rely on the file, and tell the centre.
            """;

    private final Vault vault;
    private final int number;

    /**
     * @param number which key signs, counted from 1; those before it are still published
     * @throws IllegalArgumentException if it is less than 1
     */
    FileSignatures(Vault vault, @Value("${thinkuknow.vault.signing-key}") int number) {
        if (number < 1) {
            throw new IllegalArgumentException("SIGNING_KEY is a number from 1 on");
        }
        this.vault = vault;
        this.number = number;
    }

    /** The one that signs first; those of hashing keys that are retired are no more among them. */
    private List<Ed25519Sign.KeyPair> keys() {
        return IntStream.range(0, number)
                .mapToObj(earlier -> vault.derive(PURPOSE, String.valueOf(number - earlier)))
                .flatMap(each -> each.each().stream())
                .map(FileSignatures::pair)
                .toList();
    }

    private static Ed25519Sign.KeyPair pair(byte[] seed) {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key for signing could not be made", e);
        }
    }

    /** The signature of a file, 64 bytes. */
    byte[] of(byte[] file) {
        try {
            return new Ed25519Sign(keys().getFirst().getPrivateKey()).sign(file);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file could not be signed", e);
        }
    }

    /** The same as it stands in {@link #HEADER}. */
    public String headerOf(byte[] file) {
        return Base64.getEncoder().encodeToString(of(file));
    }

    /** The public keys, as PEM. */
    public String published() {
        return keys().stream()
                .map(Ed25519Sign.KeyPair::getPublicKey)
                .map(key -> "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                        .formatted(Base64.getEncoder().encodeToString(inFull(key))))
                .collect(Collectors.joining());
    }

    private static byte[] inFull(byte[] key) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(BEFORE_A_KEY);
        whole.writeBytes(key);
        return whole.toByteArray();
    }

    /**
     * Files together as a zip, each with its signature beside it, and how to check them.
     *
     * @param files by name
     * @param site  the address of this installation, without a slash at its end
     */
    public byte[] together(SequencedMap<String, byte[]> files, String site) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.sequencedEntrySet()) {
                put(zip, file.getKey(), file.getValue());
                put(zip, file.getKey() + ".sig", of(file.getValue()));
            }
            put(zip, "HOW-TO-CHECK.txt", HOW_TO_CHECK.formatted(site + KEYS).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
    }
}
