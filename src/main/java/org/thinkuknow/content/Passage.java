package org.thinkuknow.content;

import java.util.regex.Pattern;

/**
 * A piece of running text: a paragraph, an entry of a list, a cell of a table or what one person says in a chat. No sentence
 * reaches beyond it.
 *
 * @param kind the block in which it stands
 * @param line the line of the file on which it begins
 * @param text without any marks
 */
public record Passage(BlockKind kind, int line, String text) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    /** How many words it has; a number is one, and so is `grown-up`. */
    public int count() {
        return (int) WORD.matcher(text).results().count();
    }
}
