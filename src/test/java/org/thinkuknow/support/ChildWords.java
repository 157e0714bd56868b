package org.thinkuknow.support;

/**
 * Text that stands for what a child writes. It always holds the marker, so that the last check of a run can say that
 * no log has any of it.
 */
public final class ChildWords {

    public static final String MARKER = "quollberry";

    private ChildWords() {}

    /** The words of a child, with the marker. */
    public static String of(String words) {
        return words + " " + MARKER;
    }

    /** Words of a child with exactly so many characters (Unicode code points). */
    public static String ofLength(int codePoints, String letter) {
        return MARKER + letter.repeat(codePoints - MARKER.length());
    }
}
