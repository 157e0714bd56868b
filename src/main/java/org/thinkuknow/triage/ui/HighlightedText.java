package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What somebody wrote, word for word, with the signs of danger marked. A mark says why, to the eye on focus and to a screen reader. */
class HighlightedText extends Div {

    /** @param signs finds the signs in a text; where two overlap, the one that begins first is marked */
    HighlightedText(String text, Function<String, List<Sign>> signs) {
        getElement().setAttribute("dir", "auto");
        var next = 0;
        for (var sign : signs.apply(text).stream()
                .sorted(Comparator.comparingInt(Sign::start))
                .toList()) {
            if (sign.start() >= next && sign.end() <= text.length()) {
                add(
                        new Text(text.substring(next, sign.start())),
                        new Mark(text.substring(sign.start(), sign.end()), sign.reason()));
                next = sign.end();
            }
        }
        add(new Text(text.substring(next)));
    }

    /**
     * A stretch of a text that shows a sign of danger.
     *
     * @param start  offset of its first UTF-16 unit
     * @param end    offset behind its last
     * @param reason in plain words
     */
    record Sign(int start, int end, String reason) {
        Sign {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("A sign has a beginning and an end behind it");
            }
        }
    }

    /** The HTML element for what is relevant here. */
    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String words, String reason) {
            setText(words);
            getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("aria-description", reason)
                    .setAttribute("data-reason", reason);
        }
    }
}
