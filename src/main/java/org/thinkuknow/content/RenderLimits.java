package org.thinkuknow.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps from the renderer what it would take very long for, or go too deep into: some hundred quotations within each other, or
 * thousands of brackets in one paragraph. Nobody who writes a lesson means such a line.
 */
final class RenderLimits {

    private static final Pattern DEEP = Pattern.compile("(?:[\\s>*+-]|\\d{1,9}[.)]){20}");
    private static final int LONGEST_PARAGRAPH = 4_000;

    private int length;

    /** What is wrong with the next line of a text, if it must not be rendered. */
    Optional<String> of(String line) {
        if (line.isBlank()) {
            length = 0;
            return Optional.empty();
        }
        if (DEEP.matcher(line).lookingAt()) {
            return Optional.of("This line is set in too deep, and is left out; begin it further left.");
        }
        length += line.length();
        return length <= LONGEST_PARAGRAPH
                ? Optional.empty()
                : Optional.of(
                        "This paragraph has more than 4,000 characters, and the rest is left out; make several of it, with "
                                + "an empty line between them.");
    }
}
