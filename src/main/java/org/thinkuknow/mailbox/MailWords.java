package org.thinkuknow.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a mail in pieces that fit a report and its messages. Nothing is cut: what is beyond the last piece becomes
 * {@link #rest}, which is held as a file, and the first piece says so.
 *
 * @param pieces at least one, each with something in it
 * @param rest   what is more than a person can read at the desk; empty as a rule
 */
record MailWords(List<String> pieces, String rest) {

    private static final int LONGEST = 10_000;
    private static final int ROOM_FOR_NOTES = 200;
    private static final int MOST_PIECES = 20;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    static MailWords of(String text) {
        var whole = clean(text);
        if (whole.isEmpty()) {
            return new MailWords(List.of("(The e-mail has no words that can be read here.)"), "");
        }
        if (length(whole) <= LONGEST) {
            return new MailWords(List.of(whole), "");
        }
        var pieces = new ArrayList<String>();
        var from = 0;
        while (from < whole.length() && pieces.size() < MOST_PIECES) {
            var to = whole.offsetByCodePoints(
                    from, Math.min(LONGEST - ROOM_FOR_NOTES, whole.codePointCount(from, whole.length())));
            pieces.add(whole.substring(from, to));
            from = to;
        }
        return numbered(pieces, whole.substring(from));
    }

    private static MailWords numbered(List<String> pieces, String rest) {
        var numbered = new ArrayList<String>();
        for (var i = 0; i < pieces.size(); i++) {
            numbered.add("(Part %d of %d of the e-mail%s)\n%s"
                    .formatted(
                            i + 1,
                            pieces.size(),
                            i > 0
                                    ? ""
                                    : rest.isEmpty()
                                            ? ": the others follow as messages"
                                            : ": the others follow as messages; what is longer still is held as a file",
                            pieces.get(i)));
        }
        return new MailWords(numbered, rest);
    }

    /** Letters that did not arrive whole become an empty box: a form could ask for them again, a mail cannot. */
    static String clean(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .replace('\ufffd', '\u25a1')
                .strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "MailWords[" + pieces.size() + "]";
    }
}
