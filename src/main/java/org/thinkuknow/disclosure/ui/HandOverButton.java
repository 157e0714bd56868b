package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.disclosure.DisclosureRefused;

/** Hands a draft to whoever may read it at the school at once; writing goes on. */
class HandOverButton extends Section {

    /** @param hand hands the draft over and shows the page anew */
    HandOverButton(Runnable hand) {
        addClassName("form");
        var said = new Paragraph(
                "Whoever may read it at your school can then read what you have written. You can go on writing and sign it later.");
        var press = new Button("Hand it over now");
        press.setId("hand-over-now");
        press.setDisableOnClick(true);
        press.addClickListener(click -> {
            try {
                hand.run();
            } catch (DisclosureRefused e) {
                said.setText(e.getMessage());
            } catch (ConcurrencyFailureException e) {
                said.setText("This record is open in two windows. Please close one of them and press again.");
                press.setEnabled(true);
            }
        });
        add(said, press);
    }
}
