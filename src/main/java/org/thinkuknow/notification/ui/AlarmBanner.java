package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.shell.SeenPage;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * Says on every page of an officer in one line how many cases wait for somebody now, since when, with a link to the one that waits
 * longest; and sounds again whenever it is said again.
 */
class AlarmBanner extends Aside {

    private final OpenAlarms alarms;
    private final Clock clock;
    private final Div waiting = new Div();
    private final AlarmSound sound = new AlarmSound();
    private Map<String, OpenAlarms.OpenAlarm> shown = Map.of();
    private Runnable stopListening = () -> {};

    AlarmBanner(OpenAlarms alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
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
        var page = new SeenPage(ui, () -> show(alarms.now()));
        stopListening = alarms.onChange(open -> page.run());
        show(alarms.now());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show(Map<String, OpenAlarms.OpenAlarm> open) {
        if (open.equals(shown)) {
            return;
        }
        var saidAgain = open.entrySet().stream()
                .anyMatch(alarm -> !shown.containsKey(alarm.getKey())
                        || !alarm.getValue()
                                .saidAt()
                                .equals(shown.get(alarm.getKey()).saidAt()));
        shown = open;
        waiting.removeAll();
        if (!open.isEmpty()) {
            waiting.add(line(open));
        }
        if (saidAgain) {
            sound.ring();
        }
    }

    private Paragraph line(Map<String, OpenAlarms.OpenAlarm> open) {
        var longest = open.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, OpenAlarms.OpenAlarm> alarm) ->
                                alarm.getValue().since())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow();
        var since = when(longest.getValue().since());
        var many = open.size() > 1;
        var told = new Span(many ? "the longest since " + since : "since " + since);
        told.addClassName("since");
        return new Paragraph(
                new Span(
                        many
                                ? "▲ %d cases wait for somebody now, ".formatted(open.size())
                                : "▲ A case waits for somebody now, "),
                told,
                new Anchor("/triage/" + longest.getKey(), "Open " + longest.getKey()));
    }

    private String when(Instant since) {
        return UkTime.date(since).equals(UkTime.today(clock)) ? UkTime.time(since) : UkTime.onWeekday(since);
    }
}
