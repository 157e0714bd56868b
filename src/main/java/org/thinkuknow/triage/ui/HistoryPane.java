package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.ui.PastMoment.Kind;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that happened in a case in one column, the newest on top: notes, messages, steps, alarms, and who read it. */
class HistoryPane extends Section {

    private final OrderedList timeline = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Map<Kind, NativeButton> chips = new EnumMap<>(Kind.class);
    private final NativeButton everything = chip("everything", "Everything", null);
    private final List<PastMoment> past;
    private final boolean folded;
    private final Instant now;

    /** @param folded whether messages say who wrote and when, and their words stand elsewhere behind a press */
    HistoryPane(OpenCase open, boolean folded, Instant now) {
        this.past = PastMoment.of(open);
        this.folded = folded;
        this.now = now;
        addClassName("past");
        timeline.addClassName("timeline");
        var choice = new Div(everything);
        choice.addClassNames("usual", "only-screen");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show of the timeline");
        Arrays.stream(Kind.values()).forEach(kind -> {
            var chip = chip(kind.name().toLowerCase(Locale.ROOT), kind.words(), kind);
            chips.put(kind, chip);
            choice.add(chip);
        });
        add(new H2("Timeline"), choice, none, timeline);
        show(null);
    }

    private void show(@Nullable Kind wanted) {
        press(everything, wanted == null);
        chips.forEach((kind, chip) -> press(chip, kind == wanted));
        timeline.removeAll();
        past.stream()
                .filter(moment -> wanted == null || moment.kind() == wanted)
                .forEach(moment -> timeline.add(line(moment)));
        none.setText(timeline.getChildren().findAny().isPresent() ? "" : "Nothing of that kind yet.");
        none.setVisible(!none.getText().isEmpty());
    }

    /** What has no words of its own is one text: a case may have hundreds of such lines on every desk that shows it. */
    private ListItem line(PastMoment moment) {
        var line = moment.words().isEmpty() || folded && moment.kind() == Kind.MESSAGE
                ? new ListItem("%s: %s %s".formatted(UkTime.exact(moment.at()), moment.who(), moment.what()))
                : withWords(moment);
        line.addClassName(moment.kind().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private ListItem withWords(PastMoment moment) {
        var words = new Div(moment.words());
        words.getElement().setAttribute("dir", "auto");
        return new ListItem(
                new Span("%s %s, ".formatted(moment.who(), moment.what())),
                ReadableTimes.component(moment.at(), now),
                words);
    }

    private NativeButton chip(String id, String words, @Nullable Kind kind) {
        var chip = Buttons.plain("past-" + id, words, () -> show(kind));
        chip.addClassName("chip");
        return chip;
    }

    private static void press(NativeButton chip, boolean pressed) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
