package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.overseas.PackageSending;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.ToldCode;

/** The code that is read out to a bureau on the telephone, made at one press and shown once (decision 0128). */
class PackageCode extends Div {

    PackageCode(OpenedPackage.SentTo sent, PackageSending sending) {
        var recipient = sent.facts().reference();
        var shown = new Div();
        shown.getElement().setAttribute("role", "status");
        var make = Buttons.once("make-code-" + recipient, "Make a code", () -> {
            shown.removeAll();
            try {
                var told = sending.makeCode(recipient);
                shown.add(new ToldCode(told.groups(), told.goodUntil()));
            } catch (PackageRefused e) {
                shown.add(new Paragraph(e.getMessage()));
            }
        });
        make.setAriaLabel("Make a code for " + sent.bureau());
        add(make, shown);
    }
}
