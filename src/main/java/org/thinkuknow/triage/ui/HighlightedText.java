package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import org.thinkuknow.cues.FoundCue.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody wrote, word for word, with the signs of danger marked and, otherwise, what weighed for the reader. A mark says why, to
 * the eye on focus and to a screen reader.
 */
class HighlightedText extends Div {

    private static final String WEIGHED = "weighed for the reader";

    /**
     * Marks a phrase as one, however many words a sign names in it.
     *
     * @param signs finds the signs in a text; where two overlap, the one that begins first is marked
     */
    HighlightedText(String text, Function<String, List<Sign>> signs) {
        getElement().setAttribute("dir", "auto");
        var next = 0;
        for (var sign : phrases(text, signs.apply(text))) {
            if (sign.start() >= next) {
                add(
                        new Text(text.substring(next, sign.start())),
                        new Mark(text.substring(sign.start(), sign.end()), sign.reason()));
                next = sign.end();
            }
        }
        add(new Text(text.substring(next)));
    }

    private static List<Sign> phrases(String text, List<Sign> signs) {
        var phrases = new ArrayList<Sign>();
        signs.stream()
                .filter(sign -> sign.end() <= text.length())
                .sorted(Comparator.comparing(Sign::reason).thenComparingInt(Sign::start))
                .forEach(sign -> {
                    var before = phrases.isEmpty() ? null : phrases.getLast();
                    if (before != null
                            && before.reason().equals(sign.reason())
                            && before.end() <= sign.start()
                            && text.substring(before.end(), sign.start()).isBlank()) {
                        phrases.set(phrases.size() - 1, new Sign(before.start(), sign.end(), sign.reason()));
                    } else {
                        phrases.add(sign);
                    }
                });
        phrases.sort(Comparator.comparingInt(Sign::start));
        return phrases;
    }

    /** Marks what weighed for the reader as well. What is marked already stays in its place, with whatever focus it has. */
    void weigh(List<Span> weighed) {
        var from = 0;
        for (var part : getChildren().toList()) {
            var start = from;
            var length = part instanceof Text plain
                    ? plain.getText().length()
                    : part.getElement().getText().length();
            from += length;
            var here = weighed.stream()
                    .filter(span -> span.start() < start + length && span.end() > start)
                    .map(span -> new Span(Math.max(span.start() - start, 0), Math.min(span.end() - start, length)))
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
            if (part instanceof Mark sign && !here.isEmpty()) {
                sign.weighsToo();
            } else if (part instanceof Text plain) {
                weigh(plain, here);
            }
        }
    }

    private void weigh(Text plain, List<Span> here) {
        var text = plain.getText();
        var index = getElement().indexOfChild(plain.getElement());
        var next = 0;
        for (var span : here) {
            if (span.start() >= next) {
                var before = new Text(text.substring(next, span.start()));
                addComponentAtIndex(index++, before);
                addComponentAtIndex(index++, Mark.weighed(text.substring(span.start(), span.end())));
                next = span.end();
            }
        }
        if (next > 0) {
            plain.setText(text.substring(next));
        }
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

        static Mark weighed(String words) {
            var mark = new Mark(words, WEIGHED);
            mark.addClassName("weighed");
            return mark;
        }

        void weighsToo() {
            addClassName("weighs-too");
            var both = getElement().getAttribute("data-reason") + "; " + WEIGHED;
            getElement().setAttribute("aria-description", both).setAttribute("data-reason", both);
        }
    }
}
