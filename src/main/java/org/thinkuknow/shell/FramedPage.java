package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jsoup.Jsoup;

/** A whole page as somebody else will see it, in a frame in which nothing runs. It stays where its reader has scrolled to. */
@Tag("iframe")
public class FramedPage extends Component {

    private static final String KEEP_PLACE = """
            const y = this.contentWindow ? this.contentWindow.scrollY : 0;
            this.onload = () => this.contentWindow.scrollTo(0, y);
            this.srcdoc = $0;""";

    private String shown = "";

    /** @param title what the frame shows, for whoever hears it */
    public FramedPage(String id, String title) {
        setId(id);
        getElement()
                .setAttribute("sandbox", "allow-same-origin")
                .setAttribute("title", title)
                .setAttribute("tabindex", "0");
    }

    /** @param page a whole page as HTML; its scripts are taken out, since the frame would run none and say so each time */
    public void show(String page) {
        var quiet = withoutScripts(page);
        if (!shown.equals(quiet)) {
            shown = quiet;
            getElement().executeJs(KEEP_PLACE, quiet);
        }
    }

    /** The page that is shown. */
    public String shown() {
        return shown;
    }

    private static String withoutScripts(String html) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("script").remove();
        return document.outerHtml();
    }
}
