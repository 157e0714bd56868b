package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bars as long as their numbers, with the number, and a mark beside what is right. */
public final class Bars extends OrderedList {

    /**
     * One bar.
     *
     * @param label what was counted; empty where there is no room for words
     * @param right whether it is marked as right
     */
    public record Bar(String label, int count, boolean right) {}

    private Bars(int of, List<Bar> bars, List<? extends Component> signs) {
        addClassName("bars");
        for (var place = 0; place < bars.size(); place++) {
            add(bar(bars.get(place), of, signs.isEmpty() ? Optional.empty() : Optional.of(signs.get(place))));
        }
    }

    /**
     * Bars with a sign before each, by which it is found on the pupils' screens.
     *
     * @param of    the number that fills a bar
     * @param signs one for each bar, or none at all
     */
    public static Bars of(int of, List<Bar> bars, List<? extends Component> signs) {
        return new Bars(of, bars, signs);
    }

    /** Bars with A, B and so on before them, or with nothing. */
    public static Bars of(int of, List<Bar> bars, boolean lettered) {
        return new Bars(
                of,
                bars,
                lettered
                        ? IntStream.range(0, bars.size())
                                .mapToObj(Classed::letterSign)
                                .toList()
                        : List.of());
    }

    private static ListItem bar(Bar bar, int of, Optional<Component> sign) {
        var say = Classed.of(new Span(), "say");
        sign.ifPresent(say::add);
        if (!bar.label().isEmpty()) {
            var label = new Span(bar.label());
            label.getElement().setAttribute("dir", "auto");
            say.add(label);
        }
        var length = Classed.of(new Div(), "length");
        length.getStyle().set("--share", String.valueOf(of == 0 ? 0 : (double) bar.count() / of));
        if (bar.right()) {
            say.add(Classed.mark(true));
        }
        return new ListItem(say, length, Classed.of(new Span(String.valueOf(bar.count())), "count"));
    }
}
