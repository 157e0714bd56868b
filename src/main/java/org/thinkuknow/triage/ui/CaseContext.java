package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.TriageRefused;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The case that lies open, before whom, and how they take a step with it.
 *
 * @param officer    the username of who looks at it
 * @param supervisor whether they lead a shift
 * @param unsent     what stands in the fields until it is sent
 * @param perform    runs a step, shows why it was refused if it was, and opens the case anew if it was not
 * @param hold       the same after the time in which the officer can take the step back
 */
record CaseContext(
        OpenCase open,
        String officer,
        boolean supervisor,
        UnsentFields unsent,
        Consumer<Runnable> perform,
        BiConsumer<String, Runnable> hold,
        Instant now) {
    CaseFacts facts() {
        return open.facts();
    }

    String reference() {
        return open.facts().reference();
    }

    /** How many messages the officer sees: nothing is decided over one that came meanwhile. */
    int messagesShown() {
        return open.report().messages().size();
    }

    /** Takes a step and forgets the fields that it was about. */
    void send(Runnable step, String... fields) {
        perform.accept(() -> unsent.send(step, fields));
    }

    /**
     * Takes a step that leaves the house or ends the case, and forgets the fields that it was about: a little later, so that it can
     * be taken back.
     *
     * @param words what it is, as the officer reads it
     */
    void sendSoon(String words, Runnable step, String... fields) {
        hold.accept(words, () -> unsent.send(step, fields));
    }

    /** Takes a step that is about one field: why it was refused is said there. */
    <F extends Component & HasValidation> void sendAt(F field, Runnable step, String... fields) {
        perform.accept(() -> {
            try {
                unsent.send(step, fields);
            } catch (TriageRefused e) {
                NeededFields.say(field, e.getMessage());
                throw new SaidAtTheField();
            }
        });
    }

    Button button(String id, String words, Runnable step) {
        return CaseForms.action(id, words, () -> perform.accept(step));
    }

    /** Ends a step that was refused. Why stands at a field, so that nothing is left to say on top. */
    private static final class SaidAtTheField extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public String toString() {
        return "CaseContext[" + reference() + "]";
    }
}
