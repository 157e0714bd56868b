package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

import java.util.Optional;

/** Pairs to match: lists to choose from, over which the script {@code tap-pairs} draws cards to press (decision 0102). */
@Tag("tap-pairs")
public final class TapPairs extends HtmlContainer {

    /** @param lists a row for each left side, with the list of all right sides */
    public TapPairs(Component lists) {
        add(lists);
    }

    /**
     * Says which picture a card has.
     *
     * @param words the label or the option of which the card is drawn
     * @param file  in the illustrations; nothing if it has none
     * @return the same
     */
    public static Element pictured(Element words, Optional<String> file) {
        file.ifPresent(name -> words.setAttribute("data-picture", "/illustrations/" + name));
        return words;
    }
}
