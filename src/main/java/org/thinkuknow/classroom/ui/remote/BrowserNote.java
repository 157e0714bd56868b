package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;

/**
 * What a teacher notes of her seats. The script builds the fields inside these elements and keeps what is typed in the browser, locked;
 * Flow knows the empty elements alone, so nothing of it can come here (decision 0027).
 */
class BrowserNote extends Component {

    private static final String SCRIPT = "context://scripts/who-sits-where.js";

    private final String lesson;
    private final String key;

    private BrowserNote(String tag, String lesson, String key) {
        super(new com.vaadin.flow.dom.Element(tag));
        this.lesson = lesson;
        this.key = key;
        getElement().setAttribute("lesson", lesson);
    }

    /** A note of who sits at a seat. */
    static BrowserNote whoIs(String lesson, String nickname) {
        var note = new BrowserNote("who-is-it", lesson, "");
        note.getElement().setAttribute("seat", nickname);
        return note;
    }

    /**
     * A button that forgets the notes of a lesson. With it the page has the key, and keeps notes.
     *
     * @param key by which the page locks them
     */
    static BrowserNote forgetting(String lesson, String key) {
        return new BrowserNote("forget-who", lesson, key);
    }

    /** Forgets the notes of a lesson at once, because it has ended. */
    static BrowserNote forgotten(String lesson) {
        var note = new BrowserNote("forget-who", lesson, "");
        note.getElement().setAttribute("ended", true);
        return note;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        if (!key.isEmpty()) {
            getElement().executeJs("window.seatNotes.open($0, $1)", lesson, key);
        }
    }
}
