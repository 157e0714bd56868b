package org.thinkuknow.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** One line to ask in. The browser sends it without a script, and Flow hears nothing of what is typed. */
@Tag("form")
public class AskForm extends HtmlContainer {

    private static final String FIELD = "ask-words";

    /** @param words what stands in the line at first */
    public AskForm(String words) {
        addClassName("search");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/ask")
                .setAttribute("role", "search")
                .setAttribute("accept-charset", "utf-8");
        var label = new NativeLabel("What do you want to know?");
        label.setFor(FIELD);
        var field = new HtmlComponent("input");
        field.setId(FIELD);
        field.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", "words")
                .setAttribute("value", words)
                .setAttribute("maxlength", "300")
                .setAttribute("required", true)
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("aria-describedby", FIELD + "-hint");
        var hint = new Span("Use your own words. Spelling does not matter. Nobody sees what you type here.");
        hint.setId(FIELD + "-hint");
        hint.addClassName("hint");
        var ask = new NativeButton("Ask");
        ask.getElement().setAttribute("type", "submit");
        ask.addClassName("main-action");
        add(label, hint, field, ask);
    }
}
