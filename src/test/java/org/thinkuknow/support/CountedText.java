package org.thinkuknow.support;

/** A text that counts how often one of its characters is looked at: the steps that reading it takes, the same on every machine. */
public final class CountedText implements CharSequence {

    private final String text;
    private long steps;

    public CountedText(String text) {
        this.text = text;
    }

    /** How many characters were looked at or copied until now. */
    public long steps() {
        return steps;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        steps++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        steps += end - start;
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        steps += text.length();
        return text;
    }
}
