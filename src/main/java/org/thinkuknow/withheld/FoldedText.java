package org.thinkuknow.withheld;

import org.thinkuknow.links.Plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text as it is compared, with where each of its words stands. Capitals, accents, look-alikes and signs that nobody sees are
 * nothing; what is neither a letter nor a digit stands between two words.
 */
final class FoldedText {

    /** Scripts that leave no room between words: each letter stands for itself. */
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final int SHORTEST = 2;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start = -1;
    private int end;

    private FoldedText() {}

    static FoldedText of(String text) {
        var folded = new FoldedText();
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var next = at + Character.charCount(character);
            folded.read(character, at, next);
            at = next;
        }
        folded.close();
        return folded;
    }

    private void read(int character, int from, int to) {
        if (isMark(character)) {
            end = start < 0 ? end : to;
            extendLast(from, to);
            return;
        }
        var letters = lettersOf(character);
        if (letters.isEmpty()) {
            close();
        } else {
            if (start < 0) {
                start = from;
            }
            word.append(letters);
            end = to;
            if (WITHOUT_SPACES.contains(Character.UnicodeScript.of(character))) {
                close();
            }
        }
    }

    /** What is written onto the letter before it, or is not seen at all. */
    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String lettersOf(int character) {
        var plain = Plain.letters(Character.toString(character));
        var kept = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A mark behind a word that has ended already belongs to its last letter. */
    private void extendLast(int from, int to) {
        if (start < 0 && !words.isEmpty() && words.getLast().end() == from) {
            words.add(words.removeLast().until(to));
        }
    }

    private void close() {
        if (start >= 0) {
            words.add(new Word(word.toString(), start, end));
            word.setLength(0);
            start = -1;
        }
    }

    List<Word> words() {
        return words;
    }

    /** All of it without what stands between words. */
    String joined() {
        var all = new StringBuilder();
        words.forEach(each -> all.append(each.letters()));
        return all.toString();
    }

    /** Whether it says enough to be found without finding everything. */
    boolean canBeSought() {
        var joined = joined();
        return joined.codePointCount(0, joined.length()) >= SHORTEST
                || joined.codePoints().anyMatch(letter -> WITHOUT_SPACES.contains(Character.UnicodeScript.of(letter)));
    }

    /** One word, folded, and where it stands in the text. */
    record Word(String letters, int start, int end) {

        Word until(int later) {
            return new Word(letters, start, later);
        }

        @Override
        public String toString() {
            return "Word[" + start + ", " + end + "]";
        }
    }
}
