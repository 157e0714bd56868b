package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.ownlessons.text.SceneText;
import org.thinkuknow.quiz.Kind;

import java.util.Map;

/** A moment of a story and what somebody could do; with no choices it is an ending. */
class SceneCard extends Div implements Card {

    private static final int MOST_SHOWN = 40;

    private final transient SceneText written;
    private final TextArea text;
    private final RowList choices;

    SceneCard(SceneText written, Pictures pictures, Runnable changed) {
        this.written = written;
        addClassName("scene");
        text = Fields.lines("What happens", written.text(), changed);
        choices = new RowList(Kind.STORY, written.choices(), pictures, changed);
        add(text, new Paragraph("A scene without choices is an ending."), choices);
    }

    SceneText read() {
        return new SceneText(written.name(), text.getValue(), choices.read());
    }

    /** What choices call it. */
    String name() {
        return written.name();
    }

    /** Its first words, by which a writer knows it again. */
    String firstWords() {
        var words = text.getValue().strip();
        return words.codePointCount(0, words.length()) <= MOST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    void offer(Map<String, String> later) {
        choices.cards().forEach(choice -> choice.offer(later));
    }

    @Override
    public String nameAt(int place) {
        return "Scene " + place;
    }

    @Override
    public void focusFirst() {
        text.focus();
    }
}
