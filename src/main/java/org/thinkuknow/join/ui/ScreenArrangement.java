package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.TapPairs;

import java.util.List;

/** Things to put in order, and pairs to match, with buttons, cards and lists that the keyboard reaches. */
final class ScreenArrangement {

    private ScreenArrangement() {}

    /** @param places in the order in which they are shown and numbered */
    static Component order(PutInOrder order, List<Integer> places) {
        var list = Classed.of(new OrderedList(), "in-order");
        list.getElement().setAttribute("aria-labelledby", "ask");
        for (var number = 0; number < places.size(); number++) {
            list.add(entry(order.things().get(places.get(number)).say(), number));
        }
        return list;
    }

    private static ListItem entry(String say, int number) {
        var moves = Classed.of(new Div(move("Move up", "up", say), move("Move down", "down", say)), "moves");
        var entry = Classed.of(new ListItem(Classed.of(new Span(say), "say"), moves), "entry");
        entry.getElement().setAttribute("data-place", String.valueOf(number));
        return entry;
    }

    private static NativeButton move(String words, String way, String say) {
        var button = ScreenQuestion.button(words, "quiet", way);
        button.getElement().setAttribute("aria-label", words + ": " + say);
        return button;
    }

    /** @param places of what belongs to each, in the order in which they are offered and numbered */
    static Component pairs(MatchPairs match, List<Integer> places) {
        var list = Classed.of(new UnorderedList(), "pairs");
        list.getElement().setAttribute("aria-labelledby", "ask");
        for (var place = 0; place < match.pairs().size(); place++) {
            list.add(pair(match, place, places));
        }
        return new TapPairs(list);
    }

    private static ListItem pair(MatchPairs match, int place, List<Integer> places) {
        var id = "pair-" + (place + 1);
        var label = Classed.of(new NativeLabel(match.pairs().get(place).say()), "say");
        label.setFor(id);
        TapPairs.pictured(label.getElement(), match.pairs().get(place).picture());
        var select = new Element("select").setAttribute("id", id);
        select.appendChild(option("", "Choose one"));
        for (var number = 0; number < places.size(); number++) {
            var pair = match.pairs().get(places.get(number));
            select.appendChild(TapPairs.pictured(option(String.valueOf(number), pair.with()), pair.withPicture()));
        }
        var choose = Classed.of(new Div(), "choose");
        choose.getElement().appendChild(select);
        return Classed.of(new ListItem(label, choose), "pair");
    }

    private static Element option(String value, String words) {
        return new Element("option").setAttribute("value", value).setText(words);
    }
}
