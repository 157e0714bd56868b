package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;

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
    private final MomentField seenAt = new MomentField("When was the child seen? (UK time)", "seen-at");
    private final Div shown = new Div(howKnown, seenBy, seenAt);
    private final TextArea noAnswer =
            CaseForms.text("Nobody has answered whoever reported. Why close it without an answer?", "no-answer");

    private final NeededFields needed = new NeededFields();

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
        noAnswer.setMaxLength(2_000);
        noAnswer.setHelperText("Better: write to them first, under “Message to the child”.");
        noAnswer.setVisible(facts.times().repliedAt() == null);
        unsent.keep(howKnown);
        unsent.keep(noAnswer);
        needed.need(outcomes, "Choose how it ended.")
                .need(howKnown, () -> asks(howKnown), "Write how it is known that the child is safe.")
                .need(seenBy, () -> asks(seenBy), "Choose who saw the child.")
                .need(
                        seenAt,
                        () -> shown.isVisible() && seenAt.moment() == null,
                        "Give the day and the time at which the child was seen.")
                .need(
                        noAnswer,
                        () -> noAnswer.isVisible() && NeededFields.isEmpty(noAnswer),
                        "Write to them first, or say here why the case is closed without an answer.");
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
                CaseForms.action(
                        "close-case",
                        "Close the case",
                        () -> CaseForms.ifGiven(form.needed, () -> close.accept(form.closing()))));
    }

    private boolean asks(HasValue<?, ?> field) {
        return shown.isVisible() && NeededFields.isEmpty(field);
    }

    /** What is not asked for any more is not sent either. */
    private Closing closing() {
        return shown.isVisible()
                ? new Closing(
                        outcomes.getValue(),
                        howKnown.getValue(),
                        seenBy.getValue(),
                        seenAt.moment(),
                        noAnswer.getValue())
                : new Closing(outcomes.getValue(), "", null, null, noAnswer.getValue());
    }
}
