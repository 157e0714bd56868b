package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.function.Consumer;

/**
 * Ends a case: how it ended, what shows it, and why nobody was answered if nobody was. Nothing is chosen beforehand but
 * what the officer began to write about.
 */
final class CloseForm {

    private final RadioButtonGroup<Outcome> outcomes = new RadioButtonGroup<>("How did it end?");
    private final SeenFields shown;
    private final TextArea noAnswer =
            CaseForms.text("Nobody has answered the person who reported. Why close it without an answer?", "no-answer");

    private final NeededFields needed = new NeededFields();

    private CloseForm(CaseFacts facts, UnsentFields unsent) {
        outcomes.setItems(Outcome.values());
        outcomes.setItemLabelGenerator(Outcome::words);
        outcomes.setId("outcome");
        shown = new SeenFields(
                "How is it known that the child is safe?",
                "how-known",
                "seen",
                unsent,
                facts.times().seen());
        outcomes.addValueChangeListener(
                chosen -> shown.setVisible(facts.level() == Level.ONE && chosen.getValue() == Outcome.SEEN_AND_SAFE));
        shown.setVisible(false);
        noAnswer.setMaxLength(2_000);
        noAnswer.setHelperText("Better: write to them first, under “Message to the child”.");
        noAnswer.setVisible(facts.times().repliedAt() == null);
        unsent.keep(noAnswer);
        needed.need(outcomes, "Choose how it ended.");
        shown.needIn(needed, shown::isVisible, "Write how it is known that the child is safe.");
        needed.need(
                noAnswer,
                () -> noAnswer.isVisible() && NeededFields.isEmpty(noAnswer),
                "Write to them first, or say here why the case is closed without an answer.");
        if (facts.level() == Level.ONE && shown.isBegun()) {
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
                CaseForms.action(
                        "close-case",
                        "Close the case",
                        () -> CaseForms.ifGiven(form.needed, () -> close.accept(form.closing()))));
    }

    /** What is not asked for any more is not sent either. */
    private Closing closing() {
        return shown.isVisible()
                ? new Closing(outcomes.getValue(), shown.howKnown(), shown.by(), shown.at(), noAnswer.getValue())
                : new Closing(outcomes.getValue(), "", null, null, noAnswer.getValue());
    }
}
