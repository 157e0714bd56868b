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

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * Says on every page of an officer that something waits, with links, what waits longest first; and sounds again whenever it is said
 * again. On a phone it is one line and the switch of the sound: the one that waits longest, and how many there are.
 */
class AlarmBanner extends Aside {

    private static final int NAMED = 5;
    private static final String LANE = "/triage#lane-one";

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
        stopListening = alarms.onChange(open -> ui.access(() -> show(open)));
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
                .sorted(Comparator.comparing((Map.Entry<String, OpenAlarms.OpenAlarm> alarm) ->
                                alarm.getValue().since())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        var line = new Paragraph(span("▲ Waits for somebody now: ", "wide"), span("▲ ", "narrow"));
        longest.stream().limit(NAMED).forEach(alarm -> {
            var link = new Anchor("/triage/" + alarm.getKey(), alarm.getKey());
            link.addClassName(line.getChildren().count() == 2 ? "first" : "wide");
            line.add(link);
            if (alarm == longest.getFirst()) {
                line.add(span("since " + when(alarm.getValue().since()), "since"));
            }
        });
        more(line, open.size() - NAMED, "wide");
        more(line, open.size() - 1, "narrow");
        return line;
    }

    private static void more(Paragraph line, int others, String size) {
        if (others > 0) {
            var more = new Anchor(LANE, "and %d more".formatted(others));
            more.addClassNames("more", size);
            line.add(more);
        }
    }

    private String when(Instant since) {
        return UkTime.date(since).equals(UkTime.today(clock)) ? UkTime.time(since) : UkTime.onWeekday(since);
    }

    private static Span span(String words, String name) {
        var span = new Span(words);
        span.addClassName(name);
        return span;
    }
}
