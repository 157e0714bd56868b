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
        key(keys, "T", "All the words of a step, or the easy ones");
        key(keys, "?", "This list");
        key(keys, "Escape", "Close what lies over the board");
        add(
                keys,
                new Paragraph(
                        "Move the mouse or touch the screen, and the controls appear. Press the code to make it large."),
                new Paragraph("Remote lets your phone drive this lesson. What is private never stands here."));
    }

    private static void key(DescriptionList keys, String key, String does) {
        keys.add(new DescriptionList.Term(key), new DescriptionList.Description(does));
    }
}
