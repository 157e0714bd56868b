package org.thinkuknow.report;

/** The text of a message; it checks itself when made. */
public record ReplyText(String text) {

    private static final int LONGEST = 10_000;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException with a sentence for whoever wrote it
     */
    public ReplyText {
        text = SeenText.of(text).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Please write something first. A few words are enough.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("That is longer than 10,000 characters. Please send it in two parts.");
        }
    }

    @Override
    public String toString() {
        return "ReplyText[" + text.length() + "]";
    }
}
