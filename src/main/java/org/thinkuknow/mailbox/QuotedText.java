package org.thinkuknow.mailbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody wrote themselves, apart from what their mail program quoted below or between it.
 *
 * @param own    their own words; everything if nothing would be left
 * @param quoted how many lines were left out
 */
record QuotedText(String own, int quoted) {

    private static final int LONGEST_ATTRIBUTION = 200;
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?i)^(?=.*(?:\\d|@|wrote|ysgrifennodd|pisze|napisał)).*:\\s*");
    private static final Pattern OUTLOOK = Pattern.compile(
            "(?i)-{2,}\\s*(original message|original appointment|neges wreiddiol|wiadomość oryginalna|oryginalna "
                    + "wiadomość)\\s*-{2,}|_{20,}");
    private static final Pattern OUTLOOK_FROM = Pattern.compile("(?i)\\*?(from|od|oddi wrth):.*");
    private static final Pattern OUTLOOK_NEXT =
            Pattern.compile("(?i)\\*?(sent|date|to|wysłano|data|anfonwyd|dyddiad):.*");

    static QuotedText of(String text) {
        var lines = text.lines().toList();
        var own = own(lines);
        var kept = String.join("\n", own).strip();
        return kept.isEmpty() ? new QuotedText(text.strip(), 0) : new QuotedText(kept, lines.size() - own.size());
    }

    /** The lines that are not quoted. Looks at each line a few times, however many there are. */
    static List<String> own(List<String> lines) {
        var own = new ArrayList<String>();
        var aboveQuote = aboveQuote(lines);
        for (var i = 0; i < lines.size(); i++) {
            if (beginsOutlook(lines, i)) {
                break;
            }
            if (!isQuoted(lines.get(i)) && !isAttribution(lines, i, aboveQuote)) {
                own.add(lines.get(i));
            }
        }
        return own;
    }

    /** After which lines a quote is the next that is written. */
    private static BitSet aboveQuote(List<String> lines) {
        var above = new BitSet(lines.size());
        var quoteFollows = false;
        for (var i = lines.size() - 1; i >= 0; i--) {
            above.set(i, quoteFollows);
            var line = lines.get(i);
            quoteFollows = line.isBlank() ? quoteFollows : isQuoted(line);
        }
        return above;
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    /** "On … wrote:" in any language is a line or two that end in a colon just above a quote. */
    private static boolean isAttribution(List<String> lines, int at, BitSet aboveQuote) {
        return endsAttribution(lines, at, aboveQuote)
                || at + 1 < lines.size()
                        && lines.get(at).toLowerCase(Locale.ROOT).startsWith("on ")
                        && endsAttribution(lines, at + 1, aboveQuote);
    }

    private static boolean endsAttribution(List<String> lines, int at, BitSet aboveQuote) {
        return aboveQuote.get(at)
                && lines.get(at).length() <= LONGEST_ATTRIBUTION
                && ATTRIBUTION.matcher(lines.get(at)).matches();
    }

    private static boolean beginsOutlook(List<String> lines, int at) {
        var line = lines.get(at).strip();
        return OUTLOOK.matcher(line).matches()
                || OUTLOOK_FROM.matcher(line).matches()
                        && at + 1 < lines.size()
                        && OUTLOOK_NEXT.matcher(lines.get(at + 1).strip()).matches();
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "QuotedText[" + quoted + "]";
    }
}
