package org.thinkuknow.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;

/** A question before a page begins something, for whoever may have come over a link on another site. */
public class AskFirst extends Div {

    private static final String PARAMETER = "ask";

    /** Asks, and does it when that is meant. */
    public AskFirst(String question, String yes, Runnable begin) {
        var button = new Button(yes, click -> begin.run());
        button.setId("begin");
        button.addClassName("first-choice");
        button.setDisableOnClick(true);
        add(
                new H1(question),
                new Paragraph("You followed a link to get here. Nothing has started yet."),
                button,
                new Paragraph(new PageLink("/teach", "No, go to the teacher's room")));
    }

    /** Whether a page has to ask before it begins. */
    public static boolean isWanted(Location location) {
        return location.getQueryParameters().getSingleParameter(PARAMETER).isPresent();
    }
}
