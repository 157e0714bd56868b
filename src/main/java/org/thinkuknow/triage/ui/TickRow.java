package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeLabel;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Instant;

/** A row of the queue that has a box to tick, where several are chosen. */
class TickRow extends QueueRow {

    private final TickBox tick;
    private final NativeLabel around = Classed.of(new NativeLabel(), "tick");
    private Chosen chosen;

    TickRow(String reference, Runnable ticked) {
        super(reference);
        chosen = new Chosen(reference, null);
        tick = new TickBox("Tick " + reference, ticked);
        around.add(tick);
    }

    /** Shows the box or takes it away, and what was ticked with it. */
    void offerTick(boolean wanted) {
        if (wanted && around.getParent().isEmpty()) {
            addComponentAsFirst(around);
        } else if (!wanted) {
            remove(around);
            tick(false);
        }
        setClassName("tickable", wanted);
    }

    @Override
    void show(QueuedCase queued, boolean open, boolean unsent, Instant now) {
        chosen = new Chosen(chosen.reference(), queued.facts().standing().owner());
        super.show(queued, open, unsent, now);
    }

    void tick(boolean wanted) {
        tick.setValue(wanted);
    }

    boolean isTicked() {
        return tick.getValue();
    }

    /** The case as it is shown: who has it is who was seen to have it. */
    Chosen chosen() {
        return chosen;
    }
}
