package org.thinkuknow.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

import java.util.LinkedHashMap;
import java.util.Map;

/** Light or dark pages, as readers choose them: kept in this browser alone, and the same choice. */
@Tag("label")
class ColoursChoice extends HtmlContainer {

    private static final Map<String, String> CHOICES = new LinkedHashMap<>();

    static {
        CHOICES.put("", "Device");
        CHOICES.put("light", "Light");
        CHOICES.put("dark", "Dark");
    }

    /** What else the reader chose stays. */
    private static final String LISTEN = """
            const root = document.documentElement;
            this.value = root.dataset.colours ?? '';
            this.onchange = () => {
                const settings = Object.fromEntries(['letters', 'words'].map(name => [name, root.getAttribute(`data-${name}`) ?? '']));
                settings.colours = this.value;
                window.dispatchEvent(new CustomEvent('thinkuknow-reading', {detail: settings}));
                try {
                    localStorage.setItem('thinkuknow.reading', JSON.stringify(settings));
                } catch {
                    // It lasts as long as the page, where the browser keeps nothing.
                }
            };
            """;

    private final Element choice = new Element("select");

    ColoursChoice() {
        addClassName("colours");
        choice.setAttribute("id", "colours");
        CHOICES.forEach((value, words) -> {
            var option = new Element("option");
            option.setAttribute("value", value);
            option.setText(words);
            choice.appendChild(option);
        });
        var words = new Element("span");
        words.setText("Colours");
        getElement().appendChild(words, choice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        choice.executeJs(LISTEN);
    }
}
