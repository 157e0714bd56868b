package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.disclosure.Decision;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.function.BiConsumer;

/** What the lead decides about a signed record: it goes to the centre, stays in school, or is closed. */
class DecisionPart extends Section {

    /**
     * @param aboutStaff whether it is about somebody at the school
     * @param refer      refers it, and shows the page anew
     * @param decide     keeps or closes it with a reason, and shows the page anew
     */
    DecisionPart(boolean aboutStaff, Runnable refer, BiConsumer<Decision, String> decide) {
        addClassName("form");
        setId("decision");
        var asked = new AskedButton(
                "Refer to the centre",
                "this record",
                () ->
                        "The officers get the record as it was signed, with the child’s name, the name of the person who wrote "
                                + "it, everything that "
                                + "was added to it, and your name. Your notes stay with the school.",
                refer);
        asked.setId("refer");
        var reason = new TextArea("Or why it stays with the school");
        reason.setId("reason");
        reason.setHelperText("It is kept in the chronology with your name and the time.");
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        add(
                new H2("What you decide"),
                new Paragraph(
                        aboutStaff
                                ? "An allegation against somebody who works with children goes to the local authority’s designated officer "
                                        + "(LADO) within one working day. The centre asks them if you refer it; never tell the "
                                        + "person it is about "
                                        + "before that."
                                : "If a child may be in danger now, call 999 and children’s services yourself, too. If in doubt, "
                                        + "refer it."),
                asked,
                reason,
                Classed.of(
                        new Div(
                                Buttons.once("keep", "Keep in school", () -> attempt(Decision.KEPT, reason, decide)),
                                Buttons.once("close", "Close it", () -> attempt(Decision.CLOSED, reason, decide))),
                        "buttons"));
    }

    private static void attempt(Decision decision, TextArea reason, BiConsumer<Decision, String> decide) {
        try {
            decide.accept(decision, reason.getValue());
        } catch (DisclosureRefused e) {
            NeededFields.say(reason, String.join(" ", e.sentences()));
        }
    }
}
