package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.shell.Classed;
import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A form of the browser's own fields, which a thumb can use on any phone. What is typed stays in the browser until it is sent, so a
 * refusal takes nothing away.
 */
@Tag("form")
class PlainForm extends HtmlContainer {

    private static final String VALUES = "Object.fromEntries(new FormData(element))";

    private final Element fields = new Element("div");
    private final Div problems = Classed.of(new Div(), "problems");
    private final NativeButton button;
    private final Consumer<Typed> send;

    /**
     * @param press what its button says
     * @param send  called with what was typed
     */
    PlainForm(String id, String press, Consumer<Typed> send) {
        this.send = send;
        setId(id);
        addClassName("plain-form");
        getElement().setAttribute("novalidate", true).setAttribute("autocomplete", "off");
        problems.setId(id + "-problems");
        problems.getElement().setAttribute("role", "alert");
        button = Classed.of(new NativeButton(press), "first-choice");
        button.setId(id + "-send");
        button.getElement().setAttribute("type", "submit");
        getElement().appendChild(fields);
        add(problems, button);
        getElement()
                .addEventListener(
                        "submit", event -> submit(typed(event.getEventData().path(VALUES))))
                .preventDefault()
                .addEventData(VALUES);
    }

    static Typed typed(JsonNode values) {
        var typed = new LinkedHashMap<String, String>();
        values.properties()
                .forEach(each -> typed.put(each.getKey(), each.getValue().asString()));
        return new Typed(typed);
    }

    /** Sends what was typed, and says why if it cannot be taken. */
    void submit(Typed typed) {
        problems.removeAll();
        try {
            send.accept(typed);
        } catch (VisitRefused e) {
            say(e.sentences());
        }
    }

    /** Says what is to be mended. */
    void say(List<String> sentences) {
        problems.removeAll();
        problems.add(new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }

    /** A line of text. */
    PlainForm line(String name, String label, String hint, String value) {
        return input(name, label, hint, "text", value);
    }

    /**
     * One of the browser's own fields.
     *
     * @param type such as {@code date}
     */
    PlainForm input(String name, String label, String hint, String type, String value) {
        return field(
                name,
                label,
                hint,
                new Element("input").setAttribute("type", type).setAttribute("value", value));
    }

    /** Several lines of text. */
    PlainForm area(String name, String label, String hint, String value) {
        return field(name, label, hint, new Element("textarea").setText(value));
    }

    /** One of several, by their values and what people read. */
    PlainForm choice(String name, String label, String hint, Map<String, String> options, String value) {
        var select = new Element("select");
        options.forEach((key, words) -> {
            var option = new Element("option").setAttribute("value", key).setText(words);
            if (key.equals(value)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        return field(name, label, hint, select);
    }

    /** Boxes to tick under one heading, by their names and what people read. */
    PlainForm ticks(String legend, Map<String, String> boxes, Set<String> ticked) {
        var group = set(legend);
        boxes.forEach((name, words) -> group.appendChild(box("checkbox", name, "on", words, ticked.contains(name))));
        fields.appendChild(group);
        return this;
    }

    /** One of a few, all of them in view. */
    PlainForm radios(String name, String legend, Map<String, String> options, String value) {
        var group = set(legend);
        options.forEach((key, words) -> group.appendChild(box("radio", name, key, words, key.equals(value))));
        fields.appendChild(group);
        return this;
    }

    /** A part with a heading of its own. */
    PlainForm part(String heading) {
        fields.appendChild(new Element("h2").setText(heading));
        return this;
    }

    /** Anything else between the fields. */
    PlainForm put(Component other) {
        fields.appendChild(other.getElement());
        return this;
    }

    /** Writes into a field of the browser. */
    void fill(String name, String value) {
        getElement().executeJs("this.elements[$0].value = $1", name, value);
    }

    private static Element set(String legend) {
        return new Element("fieldset")
                .setAttribute("class", "choices")
                .appendChild(new Element("legend").setText(legend));
    }

    private static Element box(String type, String name, String value, String words, boolean ticked) {
        var box = new Element("input")
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("value", value);
        if (ticked) {
            box.setAttribute("checked", true);
        }
        return new Element("label").appendChild(box, new Element("span").setText(words));
    }

    private PlainForm field(String name, String label, String hint, Element control) {
        var id = getId().orElse("") + "-" + name;
        var field = new Element("div").setAttribute("class", "field");
        field.appendChild(new Element("label").setAttribute("for", id).setText(label));
        control.setAttribute("id", id).setAttribute("name", name);
        if (!hint.isEmpty()) {
            field.appendChild(
                    new Element("small").setAttribute("id", id + "-hint").setText(hint));
            control.setAttribute("aria-describedby", id + "-hint");
        }
        field.appendChild(control);
        fields.appendChild(field);
        return this;
    }
}
