package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.shell.Classed;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.function.Consumer;

/** A form of the browser's own fields. What is typed stays in the browser until it is sent, so a refusal takes nothing away. */
@Tag("form")
class SentForm extends HtmlContainer {

    private static final String VALUES = "Object.fromEntries(new FormData(element))";

    private final Div problems = Classed.of(new Div(), "problems");

    SentForm(String id) {
        setId(id);
        addClassName("plain-form");
        getElement().setAttribute("novalidate", true).setAttribute("autocomplete", "off");
        problems.setId(id + "-problems");
        problems.getElement().setAttribute("role", "alert");
        add(problems);
    }

    /**
     * Ends the form with its button.
     *
     * @param send called with what was typed, by the names of the fields
     */
    void end(String press, Consumer<JsonNode> send) {
        var button = Classed.of(new NativeButton(press), "first-choice");
        button.setId(getId().orElseThrow() + "-send");
        button.getElement().setAttribute("type", "submit");
        add(button);
        getElement()
                .addEventListener("submit", event -> submit(event.getEventData().path(VALUES), send))
                .preventDefault()
                .addEventData(VALUES);
    }

    /** Sends what was typed, and says why if it cannot be taken. */
    void submit(JsonNode typed, Consumer<JsonNode> send) {
        problems.removeAll();
        try {
            send.accept(typed);
        } catch (PackageRefused e) {
            say(e.sentences());
        }
    }

    private void say(List<String> sentences) {
        problems.add(new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }
}
