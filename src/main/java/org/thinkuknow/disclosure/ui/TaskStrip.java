package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.LeadTask;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** The tasks of a school's leads above their desk: what is overdue, what is due today, and what comes in the next seven days. */
class TaskStrip extends Section {

    private static final int OPEN_LINES = 4;

    private final String me;
    private final LongConsumer done;

    /**
     * @param tasks by day
     * @param me    the username of whoever looks
     * @param done  called with the number of a task that is done
     */
    TaskStrip(List<LeadTask> tasks, LocalDate today, String me, LongConsumer done) {
        this.me = me;
        this.done = done;
        addClassName("task-strip");
        setId("tasks");
        add(new H2("Tasks"));
        if (tasks.isEmpty()) {
            add(new Paragraph(
                    "Nothing is due in the next seven days. You can set a task on a record’s page: what needs doing, "
                            + "by when and by whom."));
            return;
        }
        var groups = Classed.of(new Div(), "task-groups");
        add(groups);
        group(groups, "overdue", "Overdue", tasks, task -> task.due().isBefore(today));
        group(groups, "today", "Today", tasks, task -> task.due().equals(today));
        group(groups, "soon", "Next seven days", tasks, task -> task.due().isAfter(today));
    }

    private void group(Div groups, String id, String title, List<LeadTask> tasks, Predicate<LeadTask> isIn) {
        var lines = tasks.stream().filter(isIn).map(this::line).toList();
        if (lines.isEmpty()) {
            return;
        }
        var group = Classed.of(new Div(new H3("%s (%d)".formatted(title, lines.size()))), "task-group", id);
        group.setId("tasks-" + id);
        group.add(list(lines.subList(0, Math.min(OPEN_LINES, lines.size()))));
        if (lines.size() > OPEN_LINES) {
            var rest = lines.subList(OPEN_LINES, lines.size());
            group.add(new NativeDetails("%d more".formatted(rest.size()), list(rest)));
        }
        groups.add(group);
    }

    private static UnorderedList list(List<ListItem> lines) {
        return Classed.of(new UnorderedList(lines.toArray(ListItem[]::new)), "log");
    }

    private ListItem line(LeadTask task) {
        var words = new Anchor(task.subject().address(), task.words());
        var press = Buttons.once("done-" + task.id(), "Done", () -> done.accept(task.id()));
        press.setAriaLabel("Done: " + task.words());
        return new ListItem(words, about(task), press);
    }

    private Component about(LeadTask task) {
        var who = task.forWhom().equals(me) ? "you" : task.name();
        return Classed.of(
                new Div(
                        new Span(DeskLine.shortened(task.subject().title())),
                        new Span("for " + who + (task.isAway() ? " (away)" : "")),
                        new Span("by " + UkTime.weekdayOf(task.due()))),
                "rest");
    }
}
