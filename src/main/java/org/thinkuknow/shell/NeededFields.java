package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a form needs before it is sent. Each field that lacks it says so where it stands, all of them at once, and the first gets the
 * focus. What is typed or chosen there takes the sentence away.
 */
public final class NeededFields {

    private final List<Need> needs = new ArrayList<>();

    /** Needs something in a field, and more than blanks. */
    public <F extends Component & HasValidation & HasValue<?, ?>> NeededFields need(F field, String sentence) {
        return need(field, () -> isEmpty(field), sentence);
    }

    /**
     * Needs something in a field that is not always needed.
     *
     * @param missing whether it lacks as the form stands
     */
    public <F extends Component & HasValidation & HasValue<?, ?>> NeededFields need(
            F field, BooleanSupplier missing, String sentence) {
        field.setManualValidation(true);
        field.addValueChangeListener(changed -> field.setInvalid(false));
        needs.add(new Need(field, field, missing, sentence));
        return this;
    }

    /** Whether nothing is missing; what is missing is said. */
    public boolean areGiven() {
        var missing = needs.stream().filter(need -> need.missing.getAsBoolean()).toList();
        missing.reversed().forEach(need -> say(need.field, need.said, need.sentence));
        return missing.isEmpty();
    }

    /** Says at a field why a step was refused, and leads the keyboard there. */
    public static <F extends Component & HasValidation> void say(F field, String sentence) {
        say(field, field, sentence);
    }

    /** Whether a field holds nothing but blanks. */
    public static boolean isEmpty(HasValue<?, ?> field) {
        return field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
    }

    private static void say(Component field, HasValidation said, String sentence) {
        said.setErrorMessage(sentence);
        said.setInvalid(true);
        field.getElement().executeJs("(this.querySelector('input, textarea') ?? this).focus()");
    }

    private record Need(Component field, HasValidation said, BooleanSupplier missing, String sentence) {}
}
