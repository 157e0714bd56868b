package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.retention.Files;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.ToldCode;

/** The code that a supervisor reads out to whoever has the link of a file, made at one press and shown once (decision 0128). */
class TransferCode extends Div {

    TransferCode(Files files, Files.SentFile file) {
        var shown = new Div();
        shown.getElement().setAttribute("role", "status");
        var make = Buttons.once("make-code-" + file.reference(), "Make a code", () -> {
            shown.removeAll();
            try {
                var told = files.makeCode(file.reference());
                shown.add(new ToldCode(told.groups(), told.goodUntil()));
            } catch (RetentionRefused e) {
                shown.add(new Paragraph(e.getMessage()));
            }
        });
        make.setAriaLabel("Make a code for " + file.recipient());
        add(make, shown);
    }
}
