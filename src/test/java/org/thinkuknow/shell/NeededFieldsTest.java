package org.thinkuknow.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form needs before it is sent. */
class NeededFieldsTest {

    private final TextField text = new TextField();
    private final ComboBox<String> choice = new ComboBox<>("", "a", "b");
    private boolean alsoAsked;
    private final NeededFields needed = new NeededFields()
            .need(text, "Write it first.")
            .need(choice, () -> alsoAsked && NeededFields.isEmpty(choice), "Choose one.");

    @Test
    void allThatIsMissingIsSaidAtOnceAndWhatIsNotAskedIsNot() {
        text.setValue("  ");
        assertThat(needed.areGiven()).isFalse();
        assertThat(text.isInvalid()).as("blanks are nothing").isTrue();
        assertThat(choice.isInvalid()).isFalse();
        alsoAsked = true;
        assertThat(needed.areGiven()).isFalse();
        assertThat(text.getErrorMessage()).isEqualTo("Write it first.");
        assertThat(choice.getErrorMessage()).isEqualTo("Choose one.");
    }

    @Test
    void whatIsGivenTakesTheSentenceAway() {
        needed.areGiven();
        text.setValue("words");
        assertThat(text.isInvalid()).isFalse();
        assertThat(needed.areGiven()).isTrue();
    }
}
