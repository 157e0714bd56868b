package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a card says something; a screen reader reads it out. */
class SpokenFeedback extends Div {

    SpokenFeedback() {
        addClassName("why");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Says this instead of what was said before. */
    void say(String words) {
        removeAll();
        add(new Paragraph(words));
    }

    /** Puts the reader here, when the button that was pressed goes away. */
    void takeFocus() {
        getElement().executeJs("this.focus()");
    }
}
