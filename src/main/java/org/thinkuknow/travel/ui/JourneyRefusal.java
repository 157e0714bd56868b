package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.shell.Classed;

/** Says in a form about a journey what is to be mended, and leaves what stands in its fields. */
class JourneyRefusal extends Paragraph {

    JourneyRefusal(String id) {
        setId(id);
        Classed.of(this, "notable");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Takes a step, or says why it cannot be taken. */
    void unlessTaken(Runnable step) {
        setVisible(false);
        try {
            step.run();
        } catch (OffenderRefused e) {
            setText(e.getMessage());
            setVisible(true);
        }
    }
}
