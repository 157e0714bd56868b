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
    private final WatchedDesk desk;
    private final Div waiting = new Div();
    private final AlarmSound sound = new AlarmSound();
    /** What stands there; all that waits is too much to be kept for each page. */
    private Longest shown = Longest.NONE;

    private long heard;
    private Runnable stopListening = () -> {};

    AlarmBanner(OpenAlarms alarms, WatchedDesk desk, Clock clock) {
        this.alarms = alarms;
        this.desk = desk;
        this.clock = clock;
        addClassName("alarm");
        getElement().setAttribute("aria-label", "Alarm");
        waiting.setId("alarm");
        waiting.getElement().setAttribute("role", "alert");
        sound.onChoice(desk::sounds);
        add(waiting, sound);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = alarms.onChange(new SeenPage(ui, this::show));
        desk.opens(ui);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        desk.closes();
        stopListening.run();
    }

    private void show() {
        var said = alarms.sayings();
        var longest = Longest.of(alarms.now());
        if (said == heard && longest.equals(shown)) {
            return;
        }
        waiting.removeAll();
        if (longest.many() > 0) {
            waiting.add(line(longest));
            if (said != heard) {
                sound.ring();
            }
        }
        heard = said;
        shown = longest;
    }

    private Paragraph line(Longest longest) {
        var since = when(longest.since());
        var many = longest.many() > 1;
        var told = new Span(many ? "the longest since " + since : "since " + since);
        told.addClassName("since");
        return new Paragraph(
                new Span(
                        many
                                ? "▲ %d cases wait for somebody now, ".formatted(longest.many())
                                : "▲ A case waits for somebody now, "),
                told,
                new Anchor("/triage/" + longest.reference(), "Open " + longest.reference()));
    }

    private String when(Instant since) {
        return UkTime.date(since).equals(UkTime.today(clock)) ? UkTime.time(since) : UkTime.onWeekday(since);
    }

    /** How many wait, and which of them the longest. */
    private record Longest(int many, String reference, Instant since) {

        static final Longest NONE = new Longest(0, "", Instant.EPOCH);

        static Longest of(Map<String, OpenAlarms.OpenAlarm> open) {
            return open.entrySet().stream()
                    .min(Comparator.comparing((Map.Entry<String, OpenAlarms.OpenAlarm> alarm) ->
                                    alarm.getValue().since())
                            .thenComparing(Map.Entry::getKey))
                    .map(alarm -> new Longest(
                            open.size(), alarm.getKey(), alarm.getValue().since()))
                    .orElse(NONE);
        }
    }
}
