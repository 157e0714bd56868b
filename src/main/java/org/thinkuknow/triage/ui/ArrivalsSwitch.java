package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.demo.Arrivals;

/** Lets new invented reports arrive, or stops them, and says until when they do. Whoever else has it open sees it within 20 seconds. */
class ArrivalsSwitch extends Div {

    private final Arrivals arrivals;
    private final CaseChanges changes;
    private final Span until = new Span();
    private final NativeButton button = Buttons.plain("arrivals", "", this::turn);
    private Runnable stopListening = () -> {};

    ArrivalsSwitch(Arrivals arrivals, CaseChanges changes) {
        this.arrivals = arrivals;
        this.changes = changes;
        addClassName("arrivals");
        until.getElement().setAttribute("role", "status");
        add(until, button);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(() -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    /** Does what the button says, whatever somebody else has done meanwhile. */
    private void turn() {
        if (button.hasClassName("on")) {
            arrivals.stop();
        } else {
            arrivals.start();
        }
        show();
    }

    private void show() {
        var end = arrivals.until();
        until.setText(end.map(at -> "New reports arrive until %s.".formatted(UkTime.time(at)))
                .orElse(""));
        button.setText(end.isPresent() ? "Stop" : "Let new reports arrive");
        button.setClassName("on", end.isPresent());
    }
}
