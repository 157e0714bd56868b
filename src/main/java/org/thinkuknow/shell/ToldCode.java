package org.thinkuknow.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;

/** A code to be read out now, on the telephone: in large digits in groups, with until when it is good. It is shown once (decision 0128). */
public class ToldCode extends Div {

    /** @param groups such as "123 456" */
    public ToldCode(String groups, Instant goodUntil) {
        addClassName("only-screen");
        add(
                Classed.of(new Paragraph(groups), "told-code"),
                new Paragraph("Read it out now. It is good once, until %s, and is not shown again."
                        .formatted(UkTime.time(goodUntil))));
    }
}
