package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Below a signed record: what was added to it later, in its order, and a box to add more. */
class AdditionsPart extends Section {

    private final Div shown = new Div();
    private final WordsBox box = new WordsBox("more", "Something to add?");

    /** @param add called with an id of what is added and what was written; then {@link #show} is called */
    AdditionsPart(BiConsumer<UUID, String> add) {
        setId("later");
        box.press("add-later", "Add it to the record", add);
        add(new H2("Added later"), shown, box);
    }

    /**
     * Shows what was added, and leaves what is half typed.
     *
     * @param who says who reads what is added
     */
    AdditionsPart show(List<LaterText.Added> added, String who) {
        shown.removeAll();
        if (!added.isEmpty()) {
            shown.add(list(added));
        }
        box.help("What is signed stays as it is. What you add is shown here with your name and the time. " + who);
        return this;
    }

    /** Words with who wrote them and when, one below the other. */
    static OrderedList list(List<LaterText.Added> added) {
        var list = Classed.of(new OrderedList(), "later");
        added.forEach(each -> list.add(new ListItem(
                Classed.of(new Span("%s, %s".formatted(UkTime.words(each.at()), each.who())), "when"),
                Classed.of(new Div(each.words()), "told"))));
        return list;
    }
}
