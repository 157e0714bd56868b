package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.schedule.Doubt;
import org.thinkuknow.schedule.LastRun;
import org.thinkuknow.schedule.LastRuns;

import java.util.List;
import java.util.function.Consumer;

/** How erasing went the last time: what could not be erased and why, and a way to say that a clock is right which was doubted. */
class LastNight extends Section {

    private final LastRuns runs;
    private final Consumer<String> say;

    LastNight(LastRuns runs, Consumer<String> say) {
        this.runs = runs;
        this.say = say;
        setId("last-night");
        var all = runs.all();
        add(new H2("Last night"));
        if (all.isEmpty()) {
            add(new Paragraph("Erasing has not run yet."));
            return;
        }
        add(list(all));
        if (all.stream().flatMap(run -> run.doubt().stream()).anyMatch(Doubt::needsWord)) {
            add(theClockIsRight());
        }
    }

    private static UnorderedList list(List<LastRun> all) {
        var list = new UnorderedList();
        list.addClassName("log");
        all.forEach(run -> {
            var line = new ListItem(words(run));
            line.setClassName("notable", run.doubt().isPresent() || run.tally().left() > 0);
            list.add(line);
        });
        return list;
    }

    private Button theClockIsRight() {
        var right = new Button("The clock is right", click -> {
            runs.theClockIsRight();
            say.accept("Thank you. What is due is erased the next time.");
            click.getSource().removeFromParent();
        });
        right.setId("clock-is-right");
        return right;
    }

    private static String words(LastRun run) {
        var how = run.doubt()
                .map(doubt -> "nothing was erased: " + doubt.words())
                .orElseGet(() -> "%d erased%s"
                        .formatted(run.tally().done(), left(run.tally().left())));
        return "%s, %s %s: %s".formatted(run.title(), UkTime.shortDay(run.endedAt()), UkTime.time(run.endedAt()), how);
    }

    private static String left(int left) {
        return left == 0
                ? "."
                : "; %d could not be erased and will be tried again. The log says what kind of failure."
                        .formatted(left);
    }
}
