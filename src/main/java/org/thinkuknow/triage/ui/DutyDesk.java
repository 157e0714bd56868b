package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.referral.DutyNumbers;

/** On which telephone an agency's duty desk is called, to be dialled or copied. */
class DutyDesk extends Div {

    /** Copies in the browser: a step over the server would come too late for it to count as pressed. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
                await navigator.clipboard?.writeText($0);
                this.textContent = 'Copied';
            })""";

    /** @param reference of the referral: each number is found by it */
    DutyDesk(String reference, DutyNumbers numbers) {
        setId("duty-" + reference);
        if (numbers.isSame()) {
            number("Duty desk: ", numbers.day(), "copy-" + reference);
        } else {
            number("Duty desk, day: ", numbers.day(), "copy-day-" + reference);
            number("Duty desk, night: ", numbers.night(), "copy-night-" + reference);
        }
        if (getChildren().findAny().isEmpty()) {
            add(new Span("Duty desk: no number is known here"));
        }
    }

    private void number(String label, String number, String id) {
        if (number.isEmpty()) {
            return;
        }
        var copy = new Button("Copy");
        copy.setId(id);
        copy.addClassName("only-screen");
        copy.setAriaLabel("Copy " + number);
        copy.getElement().executeJs(COPY, number);
        add(new Div(
                new Span(label), new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), number), new Span(" "), copy));
    }
}
