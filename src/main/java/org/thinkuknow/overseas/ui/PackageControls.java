package org.thinkuknow.overseas.ui;

import com.vaadin.flow.dom.Element;
import org.thinkuknow.overseas.PackageInput;

import java.util.Map;

/** Fields of a form as the browser's own, each with its label and what helps to fill it in. */
final class PackageControls {

    private static final String PREFIX = "package-";

    private PackageControls() {}

    static Element of(PackageInput input, String name, String value) {
        var control = switch (input.kind()) {
            case AREA -> new Element("textarea").setText(value);
            case CHOICE -> choice(input.options(), value);
            case DAY -> input("date", value);
            case LINE -> input("text", value);
        };
        return field(control, name, input.label(), input.hint());
    }

    static Element line(String name, String label, String hint, String value) {
        return field(input("text", value), name, label, hint);
    }

    static Element choice(String name, String label, Map<String, String> options, String value) {
        return field(choice(options, value), name, label, "");
    }

    static Element tick(String name, String label, boolean ticked) {
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("name", name);
        if (ticked) {
            box.setAttribute("checked", true);
        }
        return new Element("label").appendChild(box, new Element("span").setText(label));
    }

    private static Element field(Element control, String name, String label, String hint) {
        var id = PREFIX + name;
        control.setAttribute("id", id).setAttribute("name", name);
        var whole = new Element("div").setAttribute("class", "field");
        whole.appendChild(new Element("label").setAttribute("for", id).setText(label));
        if (!hint.isEmpty()) {
            whole.appendChild(
                    new Element("small").setAttribute("id", id + "-hint").setText(hint));
            control.setAttribute("aria-describedby", id + "-hint");
        }
        return whole.appendChild(control);
    }

    private static Element input(String type, String value) {
        return new Element("input").setAttribute("type", type).setAttribute("value", value);
    }

    private static Element choice(Map<String, String> options, String value) {
        var select = new Element("select").appendChild(option("", "–", value.isEmpty()));
        options.forEach((key, words) -> select.appendChild(option(key, words, key.equals(value))));
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
