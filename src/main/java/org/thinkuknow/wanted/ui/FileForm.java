package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.wanted.FileField;
import org.thinkuknow.wanted.WantedRefused;
import org.thinkuknow.wanted.WantedText;
import tools.jackson.databind.JsonNode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All fields of a file, as the browser's own. What is typed stays in the browser until it is sent, so a refusal takes nothing away.
 */
@Tag("form")
class FileForm extends HtmlContainer {

    private static final String VALUES = "Object.fromEntries(new FormData(element))";

    private final Div problems = Classed.of(new Div(), "problems");
    private final Consumer<WantedText> send;

    /**
     * @param press what its button says
     * @param send  called with what was typed
     */
    FileForm(WantedText before, String press, Consumer<WantedText> send) {
        this.send = send;
        setId("file");
        addClassName("plain-form");
        getElement().setAttribute("novalidate", true).setAttribute("autocomplete", "off");
        problems.setId("file-problems");
        problems.getElement().setAttribute("role", "alert");
        for (var part : FileField.Part.values()) {
            getElement().appendChild(new Element("h2").setText(part.words()));
            for (var field : FileField.values()) {
                if (field.part() == part) {
                    getElement().appendChild(control(field, before.text(field)));
                }
            }
        }
        var button = Classed.of(new NativeButton(press), "first-choice");
        button.setId("file-send");
        button.getElement().setAttribute("type", "submit");
        add(problems, button);
        getElement()
                .addEventListener(
                        "submit", event -> submit(typed(event.getEventData().path(VALUES))))
                .preventDefault()
                .addEventData(VALUES);
    }

    private static Map<FileField, String> typed(JsonNode values) {
        var typed = new EnumMap<FileField, String>(FileField.class);
        for (var field : FileField.values()) {
            typed.put(field, values.path(field.key()).asString(""));
        }
        return typed;
    }

    /** Sends what was typed, and says why if it cannot be taken. */
    void submit(Map<FileField, String> typed) {
        problems.removeAll();
        try {
            send.accept(new WantedText(typed));
        } catch (WantedRefused e) {
            say(e.sentences());
        }
    }

    private void say(List<String> sentences) {
        problems.add(new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }

    private static Element control(FileField field, String value) {
        var control = switch (field.kind()) {
            case AREA -> new Element("textarea").setText(value);
            case CHOICE -> choice(field, value);
            case DAY -> input("date", value);
            case NUMBER -> input("number", value);
            case LINE -> input("text", value);
        };
        var id = "file-" + field.key();
        control.setAttribute("id", id).setAttribute("name", field.key());
        var whole = new Element("div").setAttribute("class", "field");
        whole.appendChild(new Element("label").setAttribute("for", id).setText(field.label()));
        if (!field.hint().isEmpty()) {
            whole.appendChild(
                    new Element("small").setAttribute("id", id + "-hint").setText(field.hint()));
            control.setAttribute("aria-describedby", id + "-hint");
        }
        return whole.appendChild(control);
    }

    private static Element input(String type, String value) {
        return new Element("input").setAttribute("type", type).setAttribute("value", value);
    }

    private static Element choice(FileField field, String value) {
        var select = new Element("select").appendChild(option("", "–", value.isEmpty()));
        field.options().forEach((key, words) -> select.appendChild(option(key, words, key.equals(value))));
        return select;
    }

    private static Element option(String key, String words, boolean chosen) {
        var option = new Element("option").setAttribute("value", key).setText(words);
        if (chosen) {
            option.setAttribute("selected", true);
        }
        return option;
    }
}
