package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.shell.TapPairs;

import java.util.Optional;

/** The browser's own list of which one is chosen. */
@Tag("select")
class ChoiceList extends HtmlContainer {

    private static final String VALUE = "value";

    /** One line of the list. */
    @Tag("option")
    private static final class Line extends HtmlContainer {
        Line(String value, String words) {
            getElement().setAttribute(VALUE, value).setText(words);
        }
    }

    /** A list in which nothing is chosen yet. */
    ChoiceList(Runnable changed) {
        add(new Line("", "Choose"));
        getElement().addPropertyChangeListener(VALUE, "change", change -> changed.run());
    }

    /** One more to choose, with its words and its picture. */
    void offer(int place, MatchPairs.Pair pair) {
        var line = new Line(String.valueOf(place), pair.with());
        TapPairs.pictured(line.getElement(), pair.withPicture());
        add(line);
    }

    Optional<Integer> chosen() {
        return Optional.of(getElement().getProperty(VALUE, ""))
                .filter(value -> !value.isEmpty())
                .map(Integer::valueOf);
    }
}
