package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.PhoneRemotes;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;

/** That a phone drives the lesson which nobody is signed in on, and the press that ends it. */
class PhonePart extends Div {

    private final transient PhoneRemotes phones;
    private String code = "";

    /** @param attempt takes a step and shows what came of it */
    PhonePart(PhoneRemotes phones, Consumer<Runnable> attempt) {
        this.phones = phones;
        add(
                Classed.of(new Paragraph("A phone is controlling this lesson."), "phone-drives"),
                Buttons.plain("end-phone", "Disconnect the phone", () -> attempt.accept(() -> phones.end(code))));
        setVisible(false);
    }

    void show(String lesson) {
        code = lesson;
        setVisible(phones.of(code).drives());
    }
}
