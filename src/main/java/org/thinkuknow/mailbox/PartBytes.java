package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a part, as many as its encoding gives: a broken encoding costs the broken piece, never the part. */
final class PartBytes {

    private static final int BASE64_GROUP = 4;

    private PartBytes() {
    }

    static byte[] of(Part part) throws MessagingException, IOException {
        var raw = raw(part);
        return switch (encoding(part)) {
            case "base64" -> base64(raw);
            case "quoted-printable", "uuencode", "x-uuencode", "x-uue" -> decoded(raw, encoding(part));
            default -> raw;
        };
    }

    private static byte[] raw(Part part) throws MessagingException, IOException {
        try (var in = part instanceof MimeMessage message ? message.getRawInputStream() : ((MimeBodyPart) part).getRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String encoding(Part part) throws MessagingException {
        return Optional.ofNullable(part.getHeader("Content-Transfer-Encoding")).map(lines -> lines[0].strip().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static byte[] base64(byte[] raw) {
        var letters = new ByteArrayOutputStream(raw.length);
        for (var letter : raw) {
            if (letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '+' || letter == '/') {
                letters.write(letter);
            }
        }
        var kept = letters.size() - (letters.size() % BASE64_GROUP == 1 ? 1 : 0);
        return Base64.getDecoder().decode(Arrays.copyOf(letters.toByteArray(), kept));
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
