package org.thinkuknow.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A file that came with a signature, as an agency or a force abroad takes and checks it: with the JDK, and the published keys alone. */
public final class SignedFile {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private SignedFile() {}

    /**
     * Takes a file of a link in a browser that was let in.
     *
     * @param cookie what it shows, as "name=value"
     */
    public static HttpResponse<byte[]> take(String address, String cookie) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** The keys that an installation has published. */
    public static String keys(String site) {
        return new String(send(HttpRequest.newBuilder(URI.create(site + "/signing-keys.pem"))
                        .GET()
                        .build())
                .body());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether a file has the signature of one of the keys. */
    public static boolean isSigned(byte[] file, byte[] signature, String keys) {
        return Arrays.stream(keys.split("-----END PUBLIC KEY-----"))
                .map(key -> key.replaceAll("-----BEGIN PUBLIC KEY-----|\\s", ""))
                .filter(key -> !key.isEmpty())
                .anyMatch(key -> isSignedBy(key, file, signature));
    }

    private static boolean isSignedBy(String key, byte[] file, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
            check.update(file);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The same with one bit of the file changed. */
    public static byte[] changed(byte[] file, int at) {
        var other = file.clone();
        other[at] ^= 1;
        return other;
    }

    /** The files of an archive by name. */
    public static Map<String, byte[]> unpacked(byte[] archive) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
