package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The lesson as pupils will see it, in a frame in which nothing runs. It stays where its reader has scrolled to. */
@Tag("iframe")
class PupilPreview extends Component {

    private static final String KEEP_PLACE = """
            const y = this.contentWindow ? this.contentWindow.scrollY : 0;
            this.onload = () => this.contentWindow.scrollTo(0, y);
            this.srcdoc = $0;""";

    private String shown = "";

    PupilPreview() {
        setId("preview");
        getElement().setAttribute("sandbox", "allow-same-origin").setAttribute("title", "As pupils see it");
    }

    /** @param document a whole page as HTML */
    void show(String document) {
        if (!shown.equals(document)) {
            shown = document;
            getElement().executeJs(KEEP_PLACE, document);
        }
    }

    /** The page that is shown. */
    String shown() {
        return shown;
    }
}
