package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.Outcome;
import org.thinkuknow.triage.SeenBy;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Ends a case: how it ended, what shows it, and why nobody was answered if nobody was. Nothing is chosen beforehand. */
final class CloseForm {

    private final ComboBox<Outcome> outcomes = new ComboBox<>("How did it end?");
    private final TextArea howKnown = CaseForms.text("How is it known that the child is safe?", "how-known");
    private final ComboBox<SeenBy> seenBy = new ComboBox<>("Who saw the child?");
    private final DateTimePicker seenAt = new DateTimePicker("When was the child seen? (UK time)");
    private final Div shown = new Div(howKnown, seenBy, seenAt);
    private final TextArea noAnswer = CaseForms.text("Nobody has answered whoever reported. Why close it without an answer?", "no-answer");

    private CloseForm(CaseFacts facts) {
        outcomes.setItems(Outcome.values());
        outcomes.setItemLabelGenerator(Outcome::words);
        outcomes.setId("outcome");
        outcomes.addValueChangeListener(chosen -> shown.setVisible(facts.level() == Level.ONE && chosen.getValue() == Outcome.SEEN_AND_SAFE));
        shown.setVisible(false);
        howKnown.setMaxLength(2_000);
        howKnown.setHelperText("For colleagues; it becomes a note. The child never sees it.");
        seenBy.setItems(SeenBy.values());
        seenBy.setItemLabelGenerator(who -> who.words().substring(0, 1).toUpperCase(Locale.UK) + who.words().substring(1));
        seenBy.setId("seen-by");
        seenAt.setStep(Duration.ofMinutes(5));
        seenAt.setLocale(Locale.UK);
        seenAt.setId("seen-at");
        noAnswer.setMaxLength(2_000);
        noAnswer.setHelperText("Better: write to them first, under “Message to the child”.");
        noAnswer.setVisible(facts.repliedAt() == null);
    }

    static NativeDetails of(CaseFacts facts, Consumer<Closing> close) {
        var form = new CloseForm(facts);
        return CaseForms.form("Close", form.outcomes, form.shown, form.noAnswer, CaseForms.action("Close the case", "close-case", () -> close.accept(form.closing())));
    }

    /** What is not asked for any more is not sent either. */
    private Closing closing() {
        return shown.isVisible() ? new Closing(outcomes.getValue(), howKnown.getValue(), seenBy.getValue(), seenAt.getValue(), noAnswer.getValue())
                : new Closing(outcomes.getValue(), "", null, null, noAnswer.getValue());
    }
}
