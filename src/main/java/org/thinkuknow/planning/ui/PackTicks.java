package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import java.util.Arrays;
import java.util.List;

/** Which parts of a pack are printed: a tick for each that it has. The style takes away what is not ticked, so no script is needed. */
class PackTicks extends Div {

    /** The kinds of parts of a pack. */
    enum Kind {
        PLAN("of-plan", "Plan"),
        WORKSHEET("of-worksheet", "Worksheet"),
        HOME("of-home", "Sheet for home"),
        ANSWERS("answers", "Answers"),
        HELP("help-sheet", "How to tell somebody");

        private final String look;
        private final String words;

        Kind(String look, String words) {
            this.look = look;
            this.words = words;
        }

        /** The class of the style that each part of this kind has. */
        String look() {
            return look;
        }

        private boolean isAmong(List<Component> parts) {
            return parts.stream()
                    .anyMatch(part -> part.getElement().getClassList().contains(look));
        }
    }

    /** @param parts what the pack is made of */
    PackTicks(List<Component> parts) {
        addClassName("pack-ticks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Print these parts");
        add(new Span("Print:"));
        Arrays.stream(Kind.values()).filter(kind -> kind.isAmong(parts)).forEach(kind -> add(tick(kind)));
    }

    private static NativeLabel tick(Kind kind) {
        var label = new NativeLabel();
        label.getElement()
                .appendChild(
                        new Element("input")
                                .setAttribute("type", "checkbox")
                                .setAttribute("id", "print-" + kind.look())
                                .setAttribute("checked", true),
                        Element.createText(kind.words));
        return label;
    }
}
