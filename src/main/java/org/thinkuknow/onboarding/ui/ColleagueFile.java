package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.onboarding.OnboardingRefused;
import org.thinkuknow.onboarding.StaffListFile;

import java.util.Base64;
import java.util.function.Consumer;

/** A file with a list, chosen in the browser. What stands in it is put where it could have been pasted; the file is kept nowhere. */
class ColleagueFile extends Div {

    private static final String ID = "colleague-file";
    /** One that is too large is not sent. */
    private static final String READ = """
            const file = this.files[0];
            if (!file) { return ''; }
            this.value = '';
            if (file.size > $0) { return 'too large'; }
            return file.arrayBuffer().then((all) => {
              return btoa(Array.from(new Uint8Array(all), (one) => String.fromCharCode(one)).join(''));
            });""";

    private final transient Consumer<String> words;
    private final transient Consumer<OnboardingRefused> refuse;

    /**
     * @param words  is given what stands in the file
     * @param refuse is told why it cannot be read
     */
    ColleagueFile(Consumer<String> words, Consumer<OnboardingRefused> refuse) {
        this.words = words;
        this.refuse = refuse;
        var input = new Element("input")
                .setAttribute("type", "file")
                .setAttribute("id", ID)
                .setAttribute("accept", ".csv,.txt,.tsv,text/csv,text/plain")
                .setAttribute("aria-describedby", ID + "-hint");
        input.getStyle().setMinHeight("44px");
        input.addEventListener(
                "change",
                chosen -> input.executeJs(READ, StaffListFile.MOST_BYTES).then(String.class, this::read));
        var label = new NativeLabel("Or choose a CSV file");
        label.setFor(ID);
        var hint = new Span(
                "The names and addresses then stand above, in place of what is there now. Nobody is invited yet.");
        hint.setId(ID + "-hint");
        hint.addClassName("hint");
        add(label, hint);
        getElement().appendChild(input);
    }

    /** @param sent the bytes as Base64; empty if no file was chosen after all */
    void read(String sent) {
        try {
            if (sent.equals("too large")) {
                throw StaffListFile.tooLarge();
            }
            if (!sent.isEmpty()) {
                words.accept(StaffListFile.text(Base64.getDecoder().decode(sent)));
            }
        } catch (OnboardingRefused e) {
            refuse.accept(e);
        }
    }
}
