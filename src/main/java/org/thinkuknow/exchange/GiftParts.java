package org.thinkuknow.exchange;

import org.jsoup.Jsoup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A GIFT question taken apart.
 *
 * @param title   what stands between the double colons; may be empty
 * @param text    what is asked; where the answers stand in the middle of it, a gap marks the place
 * @param answers what stands between the braces, as it is; empty if there are none, which makes it a description
 */
record GiftParts(String title, String text, Optional<String> answers) {

    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/][^>]*+>");
    private static final String GAP = " ____ ";

    static GiftParts of(String item) {
        var rest = item;
        var title = "";
        if (rest.startsWith("::")) {
            var end = GiftText.indexOf(rest, "::", 2);
            if (end > 0) {
                title = GiftText.unescape(rest.substring(2, end));
                rest = rest.substring(end + 2).strip();
            }
        }
        rest = FORMAT.matcher(rest).replaceFirst("");
        var open = GiftText.indexOf(rest, "{", 0);
        var close = GiftText.lastIndexOf(rest, "}");
        if (open < 0 || close < open) {
            return new GiftParts(title, words(rest), Optional.empty());
        }
        var after = rest.substring(close + 1).strip();
        var before = rest.substring(0, open).strip();
        return new GiftParts(
                title,
                words(after.isEmpty() ? before : before + GAP + after),
                Optional.of(rest.substring(open + 1, close).strip()));
    }

    /** Plain words; where Moodle had HTML, its tags go. */
    static String words(String gift) {
        var text = GiftText.unescape(gift);
        return TAG.matcher(text).find() ? Jsoup.parse(text).text() : text;
    }
}
