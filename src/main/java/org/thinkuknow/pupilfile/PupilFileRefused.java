package org.thinkuknow.pupilfile;

/** Thrown when a step in a child's file cannot be taken; the message is a sentence for the safeguarding lead. */
public class PupilFileRefused extends RuntimeException {

    private final String sentence;

    PupilFileRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What to say to the lead. */
    public String sentence() {
        return sentence;
    }

    static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new PupilFileRefused(sentence);
        }
    }

    /** Blanks taken away at both ends, and no longer than it may be. */
    static String checked(String typed, int most, String what) {
        var text = typed.strip();
        when(
                text.codePointCount(0, text.length()) > most,
                "%s can have at most %,d characters. Nothing is lost: please shorten it and press again."
                        .formatted(what, most));
        return text;
    }
}
