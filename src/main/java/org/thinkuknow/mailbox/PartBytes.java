package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a part, as many as its encoding gives: a broken encoding costs the broken piece, never the part. */
final class PartBytes {

    private static final int BASE64_GROUP = 4;
    private static final int BYTES_OF_A_GROUP = 3;
    private static final int GROUPS_AT_ONCE = 4_096;

    private PartBytes() {}

    static byte[] of(Part part) throws MessagingException, IOException {
        try (var raw = raw(part)) {
            return switch (encoding(part)) {
                case "base64" -> base64(raw);
                case "quoted-printable", "uuencode", "x-uuencode", "x-uue" ->
                    decoded(raw.readAllBytes(), encoding(part));
                default -> raw.readAllBytes();
            };
        }
    }

    private static InputStream raw(Part part) throws MessagingException {
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream();
    }

    private static String encoding(Part part) throws MessagingException {
        return Optional.ofNullable(part.getHeader("Content-Transfer-Encoding"))
                .map(lines -> lines[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Decodes a little at a time: a film is not in memory as letters and as bytes. */
    private static byte[] base64(InputStream raw) throws IOException {
        var bytes = new ByteArrayOutputStream(raw.available() / BASE64_GROUP * BYTES_OF_A_GROUP);
        var letters = new byte[GROUPS_AT_ONCE * BASE64_GROUP];
        var read = new byte[letters.length];
        var count = 0;
        for (var length = raw.read(read); length >= 0; length = raw.read(read)) {
            for (var i = 0; i < length; i++) {
                if (isBase64(read[i])) {
                    letters[count++] = read[i];
                }
                if (count == letters.length) {
                    bytes.write(Base64.getDecoder().decode(letters));
                    count = 0;
                }
            }
        }
        bytes.write(Base64.getDecoder().decode(Arrays.copyOf(letters, count - (count % BASE64_GROUP == 1 ? 1 : 0))));
        return bytes.toByteArray();
    }

    private static boolean isBase64(byte letter) {
        return letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter == '+'
                || letter == '/';
    }

    private static byte[] decoded(byte[] raw, String encoding) throws MessagingException {
        var bytes = new ByteArrayOutputStream(raw.length);
        try (var in = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
            in.transferTo(bytes);
        } catch (IOException brokenFromHereOn) {
            return bytes.size() == 0 ? raw : bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
