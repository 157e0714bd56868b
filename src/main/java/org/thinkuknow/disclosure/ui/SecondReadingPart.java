package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.Opinion;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.disclosure.SecondReadings.Person;
import org.thinkuknow.disclosure.SecondReadings.Reading;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.function.BiConsumer;

/** Who was asked to read a record too, what the one asked thinks of it, and a form to ask somebody. */
class SecondReadingPart extends Section {

    /**
     * @param ask    called with a username and what they should look at
     * @param answer called with what whoever was asked thinks
     */
    SecondReadingPart(
            SecondReadings.Standing standing, BiConsumer<String, String> ask, BiConsumer<Opinion, String> answer) {
        addClassName("form");
        setId("second-reading");
        add(new H2("A second reader"));
        standing.readings().forEach(reading -> add(new Paragraph(line(reading))));
        if (standing.isForMe()) {
            add(answer(answer));
        }
        if (standing.canBeAsked().isEmpty()) {
            if (standing.readings().isEmpty()) {
                add(new Paragraph("Nobody else at your school can be asked to read this record."));
            }
        } else {
            var form = ask(standing, ask);
            if (standing.isForMe()) {
                add(new NativeDetails("Ask somebody else", form));
            } else {
                add(form);
            }
        }
    }

    private static String line(Reading reading) {
        return reading.answeredAt() == null
                ? "Second reading asked of %s by %s, since %s."
                        .formatted(reading.of(), reading.by(), UkTime.words(reading.at()))
                : "Second reading by %s, asked by %s: done on %s."
                        .formatted(reading.of(), reading.by(), UkTime.words(reading.answeredAt()));
    }

    private static Div ask(SecondReadings.Standing standing, BiConsumer<String, String> ask) {
        var who = new ComboBox<Person>("Ask somebody to read this too");
        who.setId("second-who");
        who.setItems(standing.canBeAsked());
        who.setItemLabelGenerator(Person::name);
        var why = words("second-why", "What should they look at?");
        why.setHelperText("They get an e-mail without details, and read this here.");
        return Classed.of(
                new Div(who, why, Buttons.once("ask-second", "Ask them", () -> {
                    if (who.getValue() == null) {
                        NeededFields.say(who, "Please choose whom to ask.");
                    } else {
                        attempt(why, () -> ask.accept(who.getValue().username(), why.getValue()));
                    }
                })),
                "form");
    }

    private static Div answer(BiConsumer<Opinion, String> answer) {
        var words = words("second-words", "You are asked to read this record. What do you think?");
        words.setHelperText(
                "It is kept in the chronology with your name. The person who wrote the record cannot see it.");
        var presses = Classed.of(new Div(), "buttons");
        for (var opinion : Opinion.values()) {
            presses.add(Buttons.once(
                    opinion == Opinion.AGREES ? "agree" : "differ",
                    opinion.words(),
                    () -> attempt(words, () -> answer.accept(opinion, words.getValue()))));
        }
        return Classed.of(new Div(words, presses), "form");
    }

    private static TextArea words(String id, String label) {
        var words = new TextArea(label);
        words.setId(id);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        return words;
    }

    private static void attempt(TextArea words, Runnable step) {
        try {
            step.run();
        } catch (DisclosureRefused e) {
            NeededFields.say(words, String.join(" ", e.sentences()));
        }
    }
}
