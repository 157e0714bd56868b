package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.RecordStatus;
import org.thinkuknow.shell.Buttons;

/** Who has acknowledged a record, or until when somebody has to, with the press that does. */
class AcknowledgementPart extends Div {

    private final transient Runnable acknowledge;

    /** @param acknowledge says that whoever looks has read it and acts */
    AcknowledgementPart(Runnable acknowledge) {
        this.acknowledge = acknowledge;
        setId("acknowledgement");
        getElement().setAttribute("role", "status");
    }

    void show(RecordStatus standing) {
        removeAll();
        if (standing.acknowledgedAt() == null) {
            if (standing.toCentreAt() != null) {
                add(new Paragraph("If nobody acknowledges it by %s, the officers of the centre get it."
                        .formatted(UkTime.words(standing.toCentreAt()))));
            }
            var press = Buttons.once("acknowledge", "I have read this and am acting on it", acknowledge);
            press.addClassName("first-choice");
            add(press);
        } else {
            add(new Paragraph("Acknowledged by %s on %s."
                    .formatted(standing.acknowledgedBy(), UkTime.words(standing.acknowledgedAt()))));
        }
        if (standing.readAt() != null) {
            add(new Paragraph("An officer of the centre read it on %s.".formatted(UkTime.words(standing.readAt()))));
        }
    }
}
