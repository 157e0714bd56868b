package org.thinkuknow.content;

/**
 * Something wrong in a content file.
 *
 * @param file the path below content/
 * @param line counted from one
 * @param mend what is wrong and how to put it right, as one sentence
 */
public record Problem(String file, int line, String mend) {
    @Override
    public String toString() {
        return "content/%s:%d: %s".formatted(file, line, mend);
    }
}
