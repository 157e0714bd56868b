package org.thinkuknow.mailbox;

import java.util.ArrayList;
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
    private static final Pattern ATTRIBUTION = Pattern.compile("(?i).*(\\d|@|wrote|ysgrifennodd|pisze|napisał).*:\\s*");
    private static final Pattern OUTLOOK = Pattern.compile("(?i)-{2,}\\s*(original message|original appointment|neges wreiddiol|wiadomość oryginalna|oryginalna wiadomość)\\s*-{2,}|_{20,}");
    private static final Pattern OUTLOOK_FROM = Pattern.compile("(?i)\\*?(from|od|oddi wrth):.*");
    private static final Pattern OUTLOOK_NEXT = Pattern.compile("(?i)\\*?(sent|date|to|wysłano|data|anfonwyd|dyddiad):.*");

    static QuotedText of(String text) {
        var lines = text.lines().toList();
        var own = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (beginsOutlook(lines, i)) {
                break;
            }
            if (!isQuoted(lines.get(i)) && !isAttribution(lines, i)) {
                own.add(lines.get(i));
            }
        }
        var kept = String.join("\n", own).strip();
        return kept.isEmpty() ? new QuotedText(text.strip(), 0) : new QuotedText(kept, lines.size() - own.size());
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    /** "On … wrote:" in any language is a line or two that end in a colon just above a quote. */
    private static boolean isAttribution(List<String> lines, int at) {
        return endsAttribution(lines, at) || lines.get(at).toLowerCase(Locale.ROOT).startsWith("on ") && at + 1 < lines.size() && endsAttribution(lines, at + 1);
    }

    private static boolean endsAttribution(List<String> lines, int at) {
        var line = lines.get(at);
        return line.length() <= LONGEST_ATTRIBUTION && ATTRIBUTION.matcher(line).matches()
                && lines.stream().skip(at + 1L).filter(next -> !next.isBlank()).findFirst().filter(QuotedText::isQuoted).isPresent();
    }

    private static boolean beginsOutlook(List<String> lines, int at) {
        var line = lines.get(at).strip();
        return OUTLOOK.matcher(line).matches() || OUTLOOK_FROM.matcher(line).matches() && at + 1 < lines.size()
                && OUTLOOK_NEXT.matcher(lines.get(at + 1).strip()).matches();
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "QuotedText[" + quoted + "]";
    }
}
