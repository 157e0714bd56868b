package org.thinkuknow.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** The text of a part, whatever character set it claims. */
final class PartText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PartText() {}

    static String of(Part part) throws MessagingException, IOException {
        return decode(PartBytes.of(part), charset(part.getContentType()));
    }

    /**
     * Bytes that are good UTF-8 are read as such unless the mail names a set of two-byte letters; else as claimed; else
     * as Windows writes.
     */
    static String decode(byte[] bytes, String claimed) {
        if (claimed.equalsIgnoreCase("utf-7") || claimed.equalsIgnoreCase("unicode-1-1-utf-7")) {
            return Utf7.decode(new String(bytes, StandardCharsets.US_ASCII));
        }
        var named = named(claimed);
        if (named.filter(PartText::isOneOfManyBytes).isEmpty()) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException noUtf8) {
                return new String(bytes, named.filter(set -> !isLatin(set)).orElse(WINDOWS));
            }
        }
        return new String(bytes, named.get());
    }

    /** In these, bytes that look like UTF-8 or like ASCII may be something else. */
    private static boolean isOneOfManyBytes(Charset set) {
        return set.name().startsWith("UTF-16")
                || set.name().startsWith("UTF-32")
                || set.name().startsWith("ISO-2022")
                || set.name().startsWith("x-")
                || set.name().startsWith("GB")
                || set.name().startsWith("Big5")
                || set.name().startsWith("EUC")
                || set.name().startsWith("Shift");
    }

    /** What is no UTF-8 and claims to be, or claims Latin 1, is Windows text in practice (WHATWG Encoding, labels of windows-1252). */
    private static boolean isLatin(Charset set) {
        return set.equals(StandardCharsets.UTF_8)
                || set.equals(StandardCharsets.ISO_8859_1)
                || set.equals(StandardCharsets.US_ASCII);
    }

    private static Optional<Charset> named(String claimed) {
        try {
            return claimed.isBlank()
                    ? Optional.empty()
                    : Optional.of(Charset.forName(MimeUtility.javaCharset(claimed.strip())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException nobodyKnowsIt) {
            return Optional.empty();
        }
    }

    private static String charset(String contentType) {
        try {
            return Optional.ofNullable(new ContentType(contentType).getParameter("charset"))
                    .orElse("");
        } catch (ParseException malformed) {
            return "";
        }
    }
}
