package org.thinkuknow.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

import java.util.Locale;
import java.util.function.Supplier;

/** A button whose step is taken once it was asked whether that is meant. The question takes its place, with the focus on the answer. */
public class AskedButton extends Span {

    private final String words;
    private final String about;
    private final Supplier<String> question;
    private final Runnable act;

    /**
     * @param words    what is done, as in "Take off"
     * @param about    to what or whom, for those who hear the button and do not see where it stands
     * @param question says what will be so afterwards; asked for anew each time
     */
    public AskedButton(String words, String about, Supplier<String> question, Runnable act) {
        this.words = words;
        this.about = about;
        this.question = question;
        this.act = act;
        addClassName("asked-button");
        offer();
    }

    private Button offer() {
        removeAll();
        var offered = button(words, this::ask);
        add(offered);
        return offered;
    }

    private void ask() {
        removeAll();
        var asked = new Span(question.get());
        asked.getElement().setAttribute("role", "status");
        var yes = button("Yes, " + words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1), () -> {
            offer().focus();
            act.run();
        });
        yes.setDisableOnClick(true);
        add(asked, yes, button("Leave it", () -> offer().focus()));
        yes.focus();
    }

    private Button button(String label, Runnable step) {
        var button = new Button(label, click -> step.run());
        button.setAriaLabel(label + " " + about);
        return button;
    }
}
