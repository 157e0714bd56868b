package org.thinkuknow.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads UTF-7 (RFC 2152), which old mail programs still write and Java does not know. */
final class Utf7 {

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

    private Utf7() {}

    static String decode(String text) {
        return SHIFTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).isEmpty() ? "+" : letters(found.group(1), found.group())));
    }

    private static String letters(String base64, String asWritten) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return new String(bytes, 0, bytes.length - bytes.length % 2, StandardCharsets.UTF_16BE);
        } catch (IllegalArgumentException notShifted) {
            return asWritten;
        }
    }
}
