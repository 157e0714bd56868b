package org.thinkuknow.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text within GIFT, where some signs have a meaning and stand behind a backslash when they are meant as themselves. */
final class GiftText {

    private static final Pattern SIGN = Pattern.compile("[\\\\~=#{}:]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\~=#{}:n])");

    private GiftText() {}

    static String escape(String text) {
        return SIGN.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()))
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    static String unescape(String text) {
        return ESCAPED.matcher(text.strip())
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals("n") ? "\n" : found.group(1)));
    }

    /** The place of a sign that is meant as a sign, from a place on; -1 if there is none. */
    static int indexOf(String text, String sign, int from) {
        for (var place = text.indexOf(sign, from); place >= 0; place = text.indexOf(sign, place + 1)) {
            if (!isEscaped(text, place)) {
                return place;
            }
        }
        return -1;
    }

    /** The place of the last sign that is meant as a sign; -1 if there is none. */
    static int lastIndexOf(String text, String sign) {
        for (var place = text.lastIndexOf(sign); place >= 0; place = text.lastIndexOf(sign, place - 1)) {
            if (!isEscaped(text, place)) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isEscaped(String text, int place) {
        var backslashes = 0;
        for (var before = place - 1; before >= 0 && text.charAt(before) == '\\'; before--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
