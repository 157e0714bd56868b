package org.thinkuknow.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose paper it is, when a page of the class {@code on-record} is printed: the school and the reference stand above the first sheet and
 * at the head of each other. On the screen nothing of it is seen.
 */
public class PaperHead extends Paragraph {

    private static final String ON_EACH_SHEET =
            "document.documentElement.style.setProperty('--paper-head', JSON.stringify($0))";

    private final String words;

    /**
     * @param school    its name; may be empty
     * @param reference of what is printed; never a name
     */
    public PaperHead(String school, String reference) {
        words = Stream.of(school, reference).filter(part -> !part.isBlank()).collect(Collectors.joining(" – "));
        setText(words);
        addClassName("on-paper-only");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(ON_EACH_SHEET, words);
    }
}
