package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The fields in which an officer says how it is known that a child was seen, by whom, and when. */
class SeenFields extends Div {

    private static final int LONGEST = 2_000;

    private final TextArea howKnown;
    private final RadioButtonGroup<SeenBy> by = new RadioButtonGroup<>("Who saw the child?");
    private final MomentField at;

    /**
     * @param question what is asked first
     * @param howId    the id of the field for that
     * @param id       what the ids of the other two begin with
     * @param known    what is written down already
     */
    SeenFields(String question, String howId, String id, UnsentFields unsent, @Nullable Seen known) {
        howKnown = unsent.keep(CaseForms.text(question, howId));
        howKnown.setMaxLength(LONGEST);
        howKnown.setHelperText("For colleagues; it becomes a note. The child never sees it.");
        by.setItems(SeenBy.values());
        by.setItemLabelGenerator(who ->
                who.words().substring(0, 1).toUpperCase(Locale.UK) + who.words().substring(1));
        by.setId(id + "-by");
        at = new MomentField("When was the child seen? (UK time)", id + "-at");
        if (known != null) {
            by.setValue(known.by());
            at.show(UkTime.shown(known.at()));
        }
        add(howKnown, by, at);
    }

    /** Has a form need all three. */
    void needIn(NeededFields needed, BooleanSupplier asked, String how) {
        needed.need(howKnown, () -> asked.getAsBoolean() && NeededFields.isEmpty(howKnown), how)
                .need(by, () -> asked.getAsBoolean() && by.isEmpty(), "Choose who saw the child.")
                .need(
                        at,
                        () -> asked.getAsBoolean() && at.moment() == null,
                        "Give the day and the time at which the child was seen.");
    }

    boolean isBegun() {
        return !howKnown.isEmpty();
    }

    String howKnown() {
        return howKnown.getValue();
    }

    @Nullable
    SeenBy by() {
        return by.getValue();
    }

    @Nullable
    LocalDateTime at() {
        return at.moment();
    }

    MomentField moment() {
        return at;
    }
}
