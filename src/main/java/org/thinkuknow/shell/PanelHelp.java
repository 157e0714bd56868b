package org.thinkuknow.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A "?" on a panel that opens two or three plain sentences about it. Escape and a press elsewhere close them, as the browser does for
 * every popover, and the keyboard is back on the "?".
 */
@StyleSheet("styles/panel-help.css")
public final class PanelHelp extends Span {

    /**
     * @param panel     an id part that the page has once
     * @param about     what the panel is called, for whoever cannot see where the "?" stands
     * @param sentences a paragraph each
     */
    public PanelHelp(String panel, String about, String... sentences) {
        var id = "about-" + panel;
        var words = Classed.of(new Div(), "panel-help-words");
        words.setId(id);
        words.getElement()
                .setAttribute("popover", "")
                .setAttribute("role", "note")
                .setAttribute("aria-label", "About “%s”".formatted(about));
        for (var sentence : sentences) {
            words.add(new Paragraph(sentence));
        }
        var close = new NativeButton("Close");
        close.getElement().setAttribute("popovertarget", id).setAttribute("popovertargetaction", "hide");
        words.add(close);
        var open = new NativeButton("?");
        open.setId("ask-" + panel);
        open.setAriaLabel("What is this? “%s”".formatted(about));
        open.getElement().setAttribute("popovertarget", id);
        addClassName("panel-help");
        add(open, words);
    }
}
