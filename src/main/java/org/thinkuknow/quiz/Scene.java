package org.thinkuknow.quiz;

import java.util.List;

/**
 * A moment in a story: what happens, and what one could do. A scene without choices is an ending.
 *
 * @param name what choices call it; never shown
 */
public record Scene(String name, String text, List<Choice> choices) {

    /**
     * Something one could do.
     *
     * @param right whether it is a safe or kind thing to do
     * @param to    the name of the scene that follows
     */
    public record Choice(String say, boolean right, String why, String to) {}

    public Scene {
        choices = List.copyOf(choices);
    }

    /** Whether the story ends here. */
    public boolean isEnding() {
        return choices.isEmpty();
    }
}
