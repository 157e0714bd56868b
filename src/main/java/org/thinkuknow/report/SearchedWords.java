package org.thinkuknow.report;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that a supervisor looks for in what was told, and why. The reason is kept in the audit record for good, so it never holds
 * one of the words.
 *
 * @param words  what is looked for; all of the words have to be in a report or its messages, whatever their accents and capitals
 * @param reason why, in the supervisor's own words
 */
public record SearchedWords(String words, String reason) {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORDS = 100;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_FOLDED = 4;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /**
     * Checks the size, and that the reason tells nothing of the words.
     *
     * @throws IllegalArgumentException with a sentence for whoever wrote it
     */
    public SearchedWords {
        words = words.strip();
        reason = reason.strip().replaceAll("\\s+", " ");
        refuse(
                length(reason) < SHORTEST_REASON,
                "Please write why you search the children's words, in at least 10 characters.");
        refuse(length(reason) > LONGEST_REASON, "Please write the reason in at most 300 characters.");
        refuse(length(words) > LONGEST_WORDS, "Please search for at most 100 characters.");
        refuse(
                parts(words).stream().noneMatch(word -> length(word) >= SHORTEST_WORD),
                "Please write a word of at least three letters to search for.");
        var kept = folded(reason);
        refuse(
                parts(words).stream()
                        .filter(word -> length(word) >= SHORTEST_WORD)
                        .anyMatch(kept::contains),
                "The reason is kept for good. Please write it without the words that you search for.");
    }

    /** Whether a text holds all of the words. */
    boolean areIn(String text) {
        var folded = folded(text);
        return parts(words).stream().allMatch(folded::contains);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "SearchedWords[]";
    }

    private static List<String> parts(String words) {
        return List.of(folded(words).split("\\s+"));
    }

    /** Small letters without accents, in every script. */
    private static String folded(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        var plain = new char[bare.length * LONGEST_FOLDED];
        return new String(plain, 0, ASCIIFoldingFilter.foldToASCII(bare, 0, plain, 0, bare.length));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void refuse(boolean refused, String sentence) {
        if (refused) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
