package org.thinkuknow.support;

import com.vaadin.flow.dom.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.util.stream.Collectors;

/** What somebody reads in a part of a page, however it came there: as parts of the page, or as one piece that the browser draws. */
public final class ElementWords {

    private ElementWords() {}

    /** Everything that can be read in an element, from front to back. */
    public static String of(Element element) {
        return element.isTextNode()
                ? element.getText()
                : drawn(element).wholeText()
                        + element.getChildren().map(ElementWords::of).collect(Collectors.joining());
    }

    /** What the browser draws from one piece; nothing if an element has none. */
    public static Document drawn(Element element) {
        return Jsoup.parseBodyFragment(element.getProperty("innerHTML", ""));
    }
}
