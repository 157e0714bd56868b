package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Below a signed record: what was added to it later, in its order, and a box to add more. */
class AdditionsPart extends Section {

    /**
     * @param who says who reads what is added
     * @param add called with an id of this box and what was written; then the page is shown anew
     */
    AdditionsPart(List<LaterText.Added> added, String who, BiConsumer<UUID, String> add) {
        setId("later");
        add(new H2("Added later"));
        if (!added.isEmpty()) {
            add(list(added));
        }
        var sending = UUID.randomUUID();
        var words = new TextArea("Something to add?");
        words.setId("more");
        words.setHelperText(
                "What is signed stays as it is. What you add is shown here with your name and the time. " + who);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        var press = Buttons.once("add-later", "Add it to the record", () -> {
            try {
                add.accept(sending, words.getValue());
            } catch (DisclosureRefused e) {
                NeededFields.say(words, String.join(" ", e.sentences()));
            }
        });
        add(Classed.of(new Div(words, press), "form"));
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
