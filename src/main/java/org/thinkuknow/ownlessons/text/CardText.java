package org.thinkuknow.ownlessons.text;

import org.thinkuknow.quiz.Kind;

import java.util.List;

/**
 * A question.
 *
 * @param strand    the slug of its strand; empty in the questions before and after
 * @param lookAgain the title of the step that answers it; empty in the questions before and after
 * @param picture   a file of the pictures, or empty
 * @param alt       what the picture shows
 * @param scenes    of a story
 * @param line      where it begins in the text that was read, counted from one; 0 for one that was made in the form
 */
public record CardText(
        String id,
        Kind kind,
        String strand,
        String ask,
        String lookAgain,
        String picture,
        String alt,
        List<RowText> rows,
        List<SceneText> scenes,
        int line) {

    public CardText {
        ask = Typed.line(ask);
        alt = Typed.line(alt);
        rows = List.copyOf(rows);
        scenes = List.copyOf(scenes);
    }

    /** Whether nothing stands in it, so that it is not written. */
    boolean isNothing() {
        return id.isEmpty() && ask.isEmpty() && rows.isEmpty() && scenes.isEmpty();
    }

    /** The same, about another strand and leading back to another step. */
    public CardText about(String otherStrand, String step) {
        return new CardText(id, kind, otherStrand, ask, Typed.line(step), picture, alt, rows, scenes, line);
    }
}
