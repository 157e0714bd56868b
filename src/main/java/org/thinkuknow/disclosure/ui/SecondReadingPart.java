package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Opinion;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.disclosure.SecondReadings.Person;
import org.thinkuknow.disclosure.SecondReadings.Reading;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Folded;
import org.thinkuknow.shell.NeededFields;

import java.util.List;
import java.util.function.BiConsumer;

/** Who was asked to read a record too, what the one asked thinks of it, and a form to ask somebody. */
class SecondReadingPart extends Section {

    private final Div lines = new Div();
    private final WordsBox answer;
    private final ComboBox<Person> who = new ComboBox<>("Who should read it?");
    private final Folded asking;
    private transient List<Person> people = List.of();

    /**
     * @param ask     called with a username and what they should look at
     * @param respond called with what whoever was asked thinks
     */
    SecondReadingPart(BiConsumer<String, String> ask, BiConsumer<Opinion, String> respond) {
        addClassName("form");
        setId("second-reading");
        answer = new WordsBox("second-words", "You are asked to read this record. What do you think?")
                .help("It is kept in the chronology with your name. The person who wrote the record cannot see it.");
        for (var opinion : Opinion.values()) {
            answer.press(
                    opinion == Opinion.AGREES ? "agree" : "differ",
                    opinion.words(),
                    (sending, words) -> respond.accept(opinion, words));
        }
        who.setId("second-who");
        who.setItemLabelGenerator(Person::name);
        var why = new WordsBox("second-why", "What should they look at?")
                .help("They get an e-mail without details, and read this here.");
        var needed = new NeededFields().need(who, "Please choose whom to ask.");
        why.press("ask-second", "Ask them", needed, (sending, words) -> {
            ask.accept(who.getValue().username(), words);
            who.clear();
        });
        asking = new Folded("ask-somebody", "Ask somebody to read this too", Classed.of(new Div(who, why), "form"));
        add(new H2("A second reader"), lines, answer, asking);
    }

    /** Shows how it stands, and leaves what is half typed. */
    void show(SecondReadings.Standing standing) {
        lines.removeAll();
        standing.readings().forEach(reading -> lines.add(new Paragraph(line(reading))));
        if (standing.canBeAsked().isEmpty() && standing.readings().isEmpty()) {
            lines.add(new Paragraph("Nobody else at your school can be asked to read this record."));
        }
        answer.setVisible(standing.isForMe());
        asking.setVisible(!standing.canBeAsked().isEmpty());
        if (!people.equals(standing.canBeAsked())) {
            var chosen = who.getValue();
            people = standing.canBeAsked();
            who.setItems(people);
            who.setValue(chosen != null && people.contains(chosen) ? chosen : null);
        }
    }

    private static String line(Reading reading) {
        return reading.answeredAt() == null
                ? "Second reading asked of %s by %s, since %s."
                        .formatted(reading.of(), reading.by(), UkTime.words(reading.at()))
                : "Second reading by %s, asked by %s: done on %s."
                        .formatted(reading.of(), reading.by(), UkTime.words(reading.answeredAt()));
    }
}
