package org.thinkuknow.ownlessons.text;

import java.util.List;

/**
 * A moment of a story; without choices it is an ending.
 *
 * @param name what choices call it
 */
public record SceneText(String name, String text, List<RowText> choices) {

    public SceneText {
        name = Typed.line(name);
        text = Typed.line(text);
        choices = List.copyOf(choices);
    }
}
