package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.triage.ClosedToYou;
import org.thinkuknow.triage.TriageRefused;

/** What stands on the desk where no case is shown. */
final class PlaceOfACase {

    private static final String RESTRICTED = "Restricted";

    private PlaceOfACase() {}

    /** None is chosen. */
    static Component[] empty(OfficerNotices notices) {
        return new Component[] {
            notices,
            new H1("Triage"),
            new Paragraph(
                    "Choose a case on the left. What nobody has or is late is on top, by level and by what comes due.")
        };
    }

    /** The one that was asked for is not there, or not for whoever asks. */
    static Component[] refused(TriageRefused why) {
        return new Component[] {
            new H1(why instanceof ClosedToYou ? RESTRICTED : "No such case"), new Paragraph(why.getMessage())
        };
    }

    /** It was closed to whoever had it open. */
    static Component[] closed() {
        return new Component[] {
            new H1(RESTRICTED),
            new Paragraph("A supervisor has closed this case to you. Somebody else will look after it. "
                    + "If you think that this is a mistake, please speak to a supervisor.")
        };
    }
}
