package org.thinkuknow.shell;

import org.springframework.util.DigestUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * What is the same for many readers, as it goes over the line: compressed once, not once for each.
 *
 * @param etag weak: it stands for both forms
 */
public record Packed(byte[] plain, byte[] gzip, String etag) {

    private static final String GZIP = "gzip";

    /** Packs some bytes. */
    public static Packed of(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var pack = new GZIPOutputStream(packed)) {
            pack.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(plain, packed.toByteArray(), "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(plain)));
    }

    /**
     * Whether the compressed form is shorter, and a browser takes it.
     *
     * @param accepted the browser's {@code Accept-Encoding}
     */
    public boolean goesCompressed(String accepted) {
        return accepted.contains(GZIP) && gzip.length < plain.length;
    }
}
