package org.thinkuknow.cues;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters as they count for a word: small, without accents; nothing that hides between letters breaks a word. */
final class Letters {

    /** As many letters of a word are looked at; nobody types a longer one in earnest. */
    private static final int LONGEST = 40;

    private static final int ASCII = 0x80;

    private final StringBuilder word = new StringBuilder(LONGEST);
    private final char[] pair = new char[2];
    private final char[] folded = new char[8];

    /** Unseen and combining characters and apostrophes, which are read over. */
    static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> "'’‘`´".indexOf(character) >= 0;
        };
    }

    void add(int character) {
        if (word.length() >= LONGEST) {
            return;
        }
        if (character < ASCII) {
            word.append((char) Character.toLowerCase(character));
            return;
        }
        var length = Character.toChars(Character.toLowerCase(character), pair, 0);
        word.append(folded, 0, ASCIIFoldingFilter.foldToASCII(pair, 0, folded, 0, length));
    }

    /** Takes the word that was added, and begins the next. */
    String take() {
        var taken = word.toString();
        word.setLength(0);
        return taken;
    }
}
