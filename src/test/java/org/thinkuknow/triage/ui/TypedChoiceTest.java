package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is what is chosen, or nothing is. */
class TypedChoiceTest {

    private static final String PICTURES = "Pictures, and threats with them";
    private static final String FEAR = "Violence, neglect or fear at home";

    private final TypedChoice<String> field =
            new TypedChoice<>("About", "about", List.of(FEAR, PICTURES, "Threats"), Function.identity());

    @Test
    void theOnlyMatchIsTakenInPlaceOfWhatWasChosen() {
        field.setValue(FEAR);
        type("pictures");
        assertThat(field.chosen()).contains(PICTURES);
        assertThat(field.isUnclear()).isFalse();
    }

    @Test
    void aWholeNameMeansThatOne() {
        type("threats");
        assertThat(field.chosen()).contains("Threats");
    }

    @Test
    void whatMeansSeveralOrNothingIsSaidAndTheOldChoiceDoesNotStandForIt() {
        for (var typed : List.of("threat", "picnic")) {
            field.setValue(FEAR);
            type(typed);
            assertThat(field.chosen()).as(typed).isEmpty();
            assertThat(field.isUnclear()).as(typed).isTrue();
            assertThat(field.getErrorMessage()).contains(typed);
        }
    }

    @Test
    void aChoiceFromTheListEndsTheDoubt() {
        type("threat");
        field.setValue(PICTURES);
        assertThat(field.chosen()).contains(PICTURES);
        assertThat(field.isInvalid()).isFalse();
    }

    private void type(String text) {
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, text));
    }
}
