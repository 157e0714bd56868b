package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;

/** Asks why somebody opens a journey; nothing is shown before. */
class WhyOpen extends Div {

    private final RadioButtonGroup<ReasonToOpen> reason =
            new RadioButtonGroup<>("Why you open it", ReasonToOpen.values());

    WhyOpen(Consumer<ReasonToOpen> open) {
        var message = new Paragraph();
        message.setId("why-message");
        message.getElement().setAttribute("role", "status");
        reason.setId("reason");
        reason.setItemLabelGenerator(ReasonToOpen::words);
        add(
                new Paragraph(
                        "That you open it, when and why, is written down and can be read by supervisors. Our rule, not the law's."),
                reason,
                message,
                Classed.of(
                        Buttons.once(
                                "open-record",
                                "Open it",
                                () -> reason.getOptionalValue()
                                        .ifPresentOrElse(open, () -> message.setText("Please say why you open it."))),
                        "first-choice"));
    }
}
