package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Ends a case: how it ended, what shows it, and why nobody was answered if nobody was. Nothing is chosen beforehand but
 * what the officer began to write about.
 */
final class CloseForm {

    private final RadioButtonGroup<Outcome> outcomes = new RadioButtonGroup<>("How did it end?");
    private final TextArea howKnown = CaseForms.text("How is it known that the child is safe?", "how-known");
    private final RadioButtonGroup<SeenBy> seenBy = new RadioButtonGroup<>("Who saw the child?");
    private final Input seenAt = new Input();
    private final NativeLabel seenAtLabel = new NativeLabel("When was the child seen? (UK time)");
    private final Div shown = new Div(howKnown, seenBy, seenAtLabel, seenAt);
    private final TextArea noAnswer =
            CaseForms.text("Nobody has answered whoever reported. Why close it without an answer?", "no-answer");

    private CloseForm(CaseFacts facts, UnsentFields unsent) {
        outcomes.setItems(Outcome.values());
        outcomes.setItemLabelGenerator(Outcome::words);
        outcomes.setId("outcome");
        outcomes.addValueChangeListener(
                chosen -> shown.setVisible(facts.level() == Level.ONE && chosen.getValue() == Outcome.SEEN_AND_SAFE));
        shown.setVisible(false);
        howKnown.setMaxLength(2_000);
        howKnown.setHelperText("For colleagues; it becomes a note. The child never sees it.");
        seenBy.setItems(SeenBy.values());
        seenBy.setItemLabelGenerator(who ->
                who.words().substring(0, 1).toUpperCase(Locale.UK) + who.words().substring(1));
        seenBy.setId("seen-by");
        seenAt.setType("datetime-local");
        seenAt.setId("seen-at");
        seenAt.addClassName("moment");
        seenAtLabel.setFor(seenAt);
        noAnswer.setMaxLength(2_000);
        noAnswer.setHelperText("Better: write to them first, under “Message to the child”.");
        noAnswer.setVisible(facts.times().repliedAt() == null);
        unsent.keep(howKnown);
        unsent.keep(noAnswer);
        if (facts.level() == Level.ONE && !howKnown.isEmpty()) {
            outcomes.setValue(Outcome.SEEN_AND_SAFE);
        }
    }

    static NativeDetails of(CaseFacts facts, UnsentFields unsent, Consumer<Closing> close) {
        var form = new CloseForm(facts, unsent);
        return CaseForms.form(
                "Close",
                form.outcomes,
                form.shown,
                form.noAnswer,
                CaseForms.action("close-case", "Close the case", () -> close.accept(form.closing())));
    }

    /** What is not asked for any more is not sent either. */
    private Closing closing() {
        return shown.isVisible()
                ? new Closing(
                        outcomes.getValue(), howKnown.getValue(), seenBy.getValue(), seenAt(), noAnswer.getValue())
                : new Closing(outcomes.getValue(), "", null, null, noAnswer.getValue());
    }

    /** A browser sends a moment whole or not at all; what is no moment is asked for again. */
    private @Nullable LocalDateTime seenAt() {
        try {
            return LocalDateTime.parse(seenAt.getValue());
        } catch (DateTimeParseException notGiven) {
            return null;
        }
    }
}
