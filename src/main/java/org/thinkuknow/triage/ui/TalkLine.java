package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shift.TalkRequests;

/** After a case, for whoever read it: one press says that they would like to talk, and a page has the numbers of who listens. */
class TalkLine extends Section {

    private final TalkRequests talks;

    TalkLine(TalkRequests talks) {
        this.talks = talks;
        addClassName("talk");
        getElement().setAttribute("aria-label", "For you");
        show();
    }

    private void show() {
        removeAll();
        if (talks.isAsked()) {
            var said = new Paragraph("Whoever leads the shift reads that you would like to talk, and not about what.");
            said.getElement().setAttribute("role", "status");
            add(said, CaseForms.action("talk-back", "Take it back", () -> {
                talks.takeBack();
                show();
            }));
        } else {
            add(CaseForms.action("talk", "I would like to talk about this one", () -> {
                talks.ask();
                show();
            }));
        }
        add(new PageLink("/triage/care", "Who listens"));
    }
}
