package org.thinkuknow.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A one-time password, shown once, and how it is handed over. */
class HandedPassword extends Div {

    HandedPassword(String username, String password) {
        addClassName("handed-password");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        var shown = new Code(password);
        shown.setId("one-time-password");
        var first = new Paragraph("The one-time password of %s: ".formatted(username));
        first.add(shown);
        add(
                first,
                new Paragraph(
                        "It is shown only now. Please tell them yourself, in person or on a telephone number that you know to be "
                                + "theirs. They sign in with it once and choose their own before anything else opens."));
    }

    /** The keyboard and whoever listens are led here. */
    void comeHere() {
        getElement().executeJs("this.focus()");
    }
}
