package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** What the pages of planning are made of. */
final class Pieces {

    private Pieces() {}

    /** A button; what it says needs no words beside it. */
    static NativeButton button(String id, String words, Runnable step) {
        var button = Buttons.plain(id, words, step);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A button of which there are many alike; who cannot see where it stands hears what it is about. */
    static NativeButton button(String id, String words, String about, Runnable step) {
        var button = button(id, words, step);
        button.setAriaLabel(words + ": " + about);
        return button;
    }

    /** Where a page says what became of a press. */
    static Paragraph message() {
        var message = new Paragraph();
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        return message;
    }

    /** A row of ways to go and things to do. */
    static Paragraph row(Component... ways) {
        return Classed.of(new Paragraph(ways), "ways-on");
    }

    /** Puts the focus on what a press has made, once it is there. */
    static void focus(String id) {
        UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus()", id);
    }

    /** Puts the focus on the first that is to be seen of what a selector finds, or of what the next one finds. */
    static void focusFirst(String... selectors) {
        for (var place = selectors.length - 1; place >= 0; place--) {
            UI.getCurrent()
                    .getPage()
                    .executeJs(
                            "[...document.querySelectorAll($0)].find(each => each.checkVisibility())?.focus()",
                            selectors[place]);
        }
    }
}
