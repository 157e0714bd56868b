package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OnCallNow;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Who is on call now; where nobody would be called it is red, and whoever keeps the roster can be it with one press. */
class OnNow extends Section {

    private final H2 title = new H2();
    private final UnorderedList lines = new UnorderedList();

    OnNow() {
        setId("on-call-now");
        addClassName("on-call-now");
        add(title, lines);
    }

    void show(OnCallNow now) {
        var uncalled = now.uncalled();
        title.setText(uncalled.isEmpty() ? "On call now" : uncalled(uncalled));
        setClassName("nobody", !uncalled.isEmpty());
        lines.removeAll();
        now.lines().forEach(line -> lines.add(new ListItem(line)));
    }

    /**
     * The same, for whoever keeps the roster.
     *
     * @param mayBeMe whether whoever looks can be called
     * @param putMeOn puts them on call in a tier, from now
     */
    void show(OnCallNow now, boolean mayBeMe, Consumer<EscalationTier> putMeOn) {
        show(now);
        var uncalled = now.uncalled();
        if (mayBeMe) {
            uncalled.forEach(tier -> offer(putMeOn(tier, putMeOn)));
        } else if (!uncalled.isEmpty()) {
            offer(new PageLink("#turn-panel", "Put somebody on"));
        }
    }

    private void offer(Component way) {
        lines.add(Classed.of(new ListItem(way), "way"));
    }

    private static String uncalled(List<EscalationTier> tiers) {
        return tiers.size() == EscalationTier.values().length
                ? "Nobody would be called now"
                : "No %s would be called now"
                        .formatted(String.join(
                                " and no ",
                                tiers.stream().map(EscalationTier::words).toList()));
    }

    private static Component putMeOn(EscalationTier tier, Consumer<EscalationTier> putMeOn) {
        return Buttons.plain(
                "put-me-on-" + tier.name().toLowerCase(Locale.UK),
                "Put me on as " + tier.words(),
                () -> putMeOn.accept(tier));
    }
}
