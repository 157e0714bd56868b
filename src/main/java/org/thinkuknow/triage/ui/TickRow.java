package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeLabel;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Instant;

/** A row of the queue that has a box to tick, where several are chosen. */
class TickRow extends QueueRow {

    private final Runnable ticked;
    private @Nullable TickBox tick;
    private Chosen chosen;
    private boolean offered;
    private boolean restricted;

    TickRow(String reference, Runnable ticked) {
        super(reference);
        chosen = new Chosen(reference, null);
        this.ticked = ticked;
    }

    /** Shows the box or takes it away, and what was ticked with it. What is closed to whoever looks has none. */
    void offerTick(boolean asked) {
        offered = asked;
        var wanted = asked && !restricted;
        if (wanted && tick == null) {
            tick = new TickBox("Tick " + chosen.reference(), ticked);
            var around = Classed.of(new NativeLabel(), "tick");
            around.add(tick);
            addComponentAsFirst(around);
        } else if (!wanted && tick != null) {
            tick.getParent().ifPresent(this::remove);
            tick = null;
        }
        setClassName("tickable", wanted);
    }

    @Override
    void show(QueuedCase queued, boolean open, boolean unsent, Instant now) {
        chosen = new Chosen(chosen.reference(), queued.facts().standing().owner());
        super.show(queued, open, unsent, now);
        restricted = queued.isRestricted();
        offerTick(offered);
    }

    void tick(boolean wanted) {
        if (tick != null) {
            tick.setValue(wanted);
        }
    }

    boolean isTicked() {
        return tick != null && tick.getValue();
    }

    /** The case as it is shown: who has it is who was seen to have it. */
    Chosen chosen() {
        return chosen;
    }
}
