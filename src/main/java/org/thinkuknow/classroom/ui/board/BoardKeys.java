package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.shell.Classed;

/** What each key does on the board, and what each control is for. A class may read it. */
class BoardKeys extends Div {

    BoardKeys() {
        var keys = Classed.of(new DescriptionList(), "keys");
        key(keys, "→, Page Down or Space", "Next");
        key(keys, "← or Page Up", "Back");
        key(keys, "Enter", "Show the answers");
        key(keys, "F", "Full screen");
        key(keys, "T", "Show all the words of a step, or the easy version");
        key(keys, "?", "Show this list");
        key(keys, "Escape", "Close whatever is open over the board");
        add(
                keys,
                new Paragraph(
                        "Move the mouse or touch the screen to see the controls. Press the code to make it larger."),
                new Paragraph(
                        "Remote lets you control the lesson from your phone. Nothing private is ever shown on the board."));
    }

    private static void key(DescriptionList keys, String key, String does) {
        keys.add(new DescriptionList.Term(key), new DescriptionList.Description(does));
    }
}
