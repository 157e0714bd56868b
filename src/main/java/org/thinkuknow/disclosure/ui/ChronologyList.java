package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Moment;

import java.util.List;

/** Everything that happened to a record, the oldest first, and a button that prints the page. */
class ChronologyList extends Section {

    private final OrderedList list = new OrderedList();

    ChronologyList(List<Moment> moments) {
        addClassName("chronology");
        setId("chronology");
        show(moments);
        var print = new Button("Print", click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("print");
        add(new H2("Chronology"), list, print);
    }

    void show(List<Moment> moments) {
        list.removeAll();
        moments.forEach(moment -> list.add(line(moment)));
    }

    private static ListItem line(Moment moment) {
        var when = new Span(UkTime.words(moment.at()));
        when.addClassName("when");
        var what = new Span(moment.what());
        what.addClassName("what");
        var who = new Span(moment.who());
        who.addClassName("by");
        var line = new ListItem(when, what, who);
        if (!moment.words().isEmpty()) {
            var words = new Div(moment.words());
            words.addClassName("noted");
            line.add(words);
        }
        return line;
    }
}
