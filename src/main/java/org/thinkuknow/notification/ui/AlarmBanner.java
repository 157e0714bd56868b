package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.communication.PushMode;
import org.thinkuknow.notification.OpenAlarms;

import java.time.Instant;
import java.util.Map;

/** Says on every page of an officer that something waits, with links; and sounds again whenever it is said again. */
class AlarmBanner extends Aside {

    private final OpenAlarms alarms;
    private final Div waiting = new Div();
    private final AlarmSound sound = new AlarmSound();
    private Map<String, Instant> shown = Map.of();
    private Runnable stopListening = () -> { };

    AlarmBanner(OpenAlarms alarms) {
        this.alarms = alarms;
        addClassName("alarm");
        getElement().setAttribute("aria-label", "Alarm");
        waiting.setId("alarm");
        waiting.getElement().setAttribute("role", "alert");
        add(waiting, sound);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = alarms.onChange(open -> ui.access(() -> show(open)));
        show(alarms.now());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show(Map<String, Instant> open) {
        if (open.equals(shown)) {
            return;
        }
        var saidAgain = open.entrySet().stream().anyMatch(alarm -> !alarm.getValue().equals(shown.get(alarm.getKey())));
        shown = open;
        waiting.removeAll();
        if (!open.isEmpty()) {
            var line = new Paragraph("▲ Waits for somebody now: ");
            open.keySet().stream().sorted().limit(5).forEach(reference -> line.add(new Anchor("/triage/" + reference, reference)));
            if (open.size() > 5) {
                line.add(" and %d more".formatted(open.size() - 5));
            }
            waiting.add(line);
        }
        if (saidAgain) {
            sound.ring();
        }
    }
}
