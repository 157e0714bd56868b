package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OnCallState;
import org.thinkuknow.notification.OnCallWatch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says that a tier has nobody on call now, calmly that one will have nobody within a day, and whose address takes no mail. */
class RosterBanner extends Div {

    private final OnCallWatch watch;
    private final boolean mayMend;
    private OnCallState shown = OnCallState.FINE;
    private Runnable stopListening = () -> {};

    /** @param mayMend whether the roster is a page for whoever reads this */
    RosterBanner(OnCallWatch watch, boolean mayMend) {
        this.watch = watch;
        this.mayMend = mayMend;
        setId("roster-banner");
        addClassName("roster-banner");
        getElement().setAttribute("role", "status").setAttribute("aria-label", "Who is on call");
        show(watch.now());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = watch.onChange(state -> ui.access(() -> show(state)));
        show(watch.now());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show(OnCallState state) {
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        removeAll();
        var now = new Paragraph();
        now.addClassName("now");
        if (!state.empty().isEmpty()) {
            now.add(new Span("Nobody is on call as %s: %s. "
                    .formatted(
                            listed(
                                    state.empty().stream()
                                            .map(EscalationTier::words)
                                            .toList(),
                                    "or"),
                            instead(state))));
        }
        if (!state.refused().isEmpty()) {
            now.add(new Span("No e-mail reaches %s: the address does not accept it. "
                    .formatted(listed(state.refused(), "and"))));
        }
        var soon = new Paragraph();
        soon.addClassName("soon");
        if (!state.soon().isEmpty()) {
            soon.add(new Span("Within a day nobody will be on call as %s. "
                    .formatted(state.soon().stream().map(RosterBanner::words).collect(Collectors.joining("; as ")))));
        }
        List.of(now, soon).stream()
                .filter(line -> line.getChildren().findAny().isPresent())
                .forEach(this::add);
        getChildren()
                .findFirst()
                .map(Paragraph.class::cast)
                .filter(first -> mayMend)
                .ifPresent(first -> first.add(new Anchor("/admin/on-call", "Open the roster")));
    }

    private static String instead(OnCallState state) {
        if (state.mailbox()) {
            return "alerts go to the centre's on-call address";
        }
        return state.empty().size() == EscalationTier.values().length
                ? "no alert reaches anybody by e-mail"
                : "alerts go to the others who are on call";
    }

    private static String words(OnCallState.Soon gap) {
        var from = UkTime.onWeekday(gap.from());
        return gap.to() == null
                ? "%s from %s".formatted(gap.rung().words(), from)
                : "%s from %s to %s"
                        .formatted(gap.rung().words(), from, UkTime.onWeekday(Objects.requireNonNull(gap.to())));
    }

    private static String listed(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.getLast();
    }
}
