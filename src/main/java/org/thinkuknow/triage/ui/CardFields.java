package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.people.CardText;
import org.thinkuknow.shell.NeededFields;

import java.util.Arrays;
import java.util.List;

/** The fields of a person's card; each takes what is marked in the case. */
final class CardFields {

    /** Under which ids they are kept until they are sent. */
    static final String[] IDS = {"person-name", "person-handles", "person-numbers", "person-places", "person-note"};

    private final TextField name = new PickedWords("Name or nickname", IDS[0]);
    private final TextField handles = new PickedWords("User names and e-mail", IDS[1]);
    private final TextField numbers = new PickedWords("Telephone numbers", IDS[2]);
    private final TextField places = new PickedWords("Places and postcodes", IDS[3]);
    private final TextArea note = CaseForms.text("A line about them", IDS[4]);

    CardFields() {
        note.setMaxLength(CardText.LONGEST_NOTE);
        handles.setHelperText("Of each several, with a comma between them.");
    }

    /** Keeps what is typed until it is sent. */
    CardFields kept(UnsentFields unsent) {
        List.of(name, handles, numbers, places).forEach(unsent::keep);
        unsent.keep(note);
        return this;
    }

    /** Fills in what stands on a card. */
    CardFields filled(CardText text) {
        name.setValue(text.name());
        handles.setValue(String.join(", ", text.handles()));
        numbers.setValue(String.join(", ", text.numbers()));
        places.setValue(String.join(", ", text.places()));
        note.setValue(text.note());
        return this;
    }

    NeededFields need(NeededFields needed) {
        return needed.need(name, "Write a name, or what they are called.");
    }

    Component[] all() {
        return new Component[] {name, handles, numbers, places, note};
    }

    /** @throws org.thinkuknow.people.PeopleRefused with a sentence for the officer */
    CardText text() {
        return new CardText(name.getValue(), parts(handles), parts(numbers), parts(places), note.getValue());
    }

    private static List<String> parts(TextField field) {
        return Arrays.asList(field.getValue().split("[,;\\n]"));
    }
}
