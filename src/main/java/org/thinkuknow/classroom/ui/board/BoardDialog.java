package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import org.thinkuknow.shell.Buttons;

/** What lies over the board for a moment. Keys stay in it, and Escape closes it. */
@Tag("dialog")
class BoardDialog extends HtmlContainer {

    private final String opener;

    /**
     * @param opener the id of what opens it, where the keyboard goes on afterwards
     * @param close  what the button that closes it says
     */
    BoardDialog(String opener, String heading, String close, Component... below) {
        this.opener = opener;
        var title = new H2(heading);
        title.setId("over-board");
        getElement().setAttribute("aria-labelledby", "over-board");
        add(title);
        add(below);
        var leave = Buttons.plain("close-over", close, this::close);
        // Who presses Enter once too often has changed nothing.
        leave.getElement().setAttribute("autofocus", true);
        add(leave);
        getElement().addEventListener("close", closed -> close());
    }

    /** Nothing is done if it was closed already. */
    void close() {
        getParent().ifPresent(board -> {
            removeFromParent();
            board.getElement().executeJs("document.getElementById($0)?.focus()", opener);
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.showModal()");
    }
}
