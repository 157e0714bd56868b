package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;

/**
 * What a teacher notes of her seats. The script builds the fields inside these elements and keeps what is typed in the browser;
 * Flow knows the empty elements alone, so nothing of it can come here (decision 0027).
 */
class BrowserNote extends Component {

    private static final String SCRIPT = "context://scripts/who-sits-where.js";

    private BrowserNote(String tag, String lesson) {
        super(new com.vaadin.flow.dom.Element(tag));
        getElement().setAttribute("lesson", lesson);
    }

    /** A note of who sits at a seat. */
    static BrowserNote whoIs(String lesson, String nickname) {
        var note = new BrowserNote("who-is-it", lesson);
        note.getElement().setAttribute("seat", nickname);
        return note;
    }

    /** A button that forgets the notes of a lesson. */
    static BrowserNote forgetting(String lesson) {
        return new BrowserNote("forget-who", lesson);
    }

    /** Forgets the notes of a lesson at once, because it has ended. */
    static BrowserNote forgotten(String lesson) {
        var note = new BrowserNote("forget-who", lesson);
        note.getElement().setAttribute("ended", true);
        return note;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }
}
