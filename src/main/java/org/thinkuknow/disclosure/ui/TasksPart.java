package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LeadTask;
import org.thinkuknow.disclosure.LeadTasks;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Folded;
import org.thinkuknow.shell.NeededFields;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The tasks about one thing: the open ones, each with one press that says it is done, a folded form for another, and those that ended.
 * What is half typed in one place stays when another is pressed.
 */
@StyleSheet("styles/lead-desk.css")
class TasksPart extends Section {

    private final LeadTasks tasks;
    private final String subject;
    private final String me;
    private final LocalDate today;
    private final Paragraph said = new Paragraph();
    private final Div toDo = new Div();
    private final UnorderedList open = Classed.of(new UnorderedList(), "log");
    private final Map<Long, ListItem> openLines = new HashMap<>();
    private final UnorderedList ended = Classed.of(new UnorderedList(), "log");
    private final NativeDetails endedTasks = new NativeDetails("", ended);
    private final TextArea words = new TextArea("What is to be done");
    private final DatePicker due = new DatePicker("By when");
    private final ComboBox<String> who = new ComboBox<>("Who does it");
    private final Folded form;
    private UUID sending = UUID.randomUUID();

    TasksPart(LeadTasks tasks, String subject, String me, LocalDate today) {
        this.tasks = tasks;
        this.subject = subject;
        this.me = me;
        this.today = today;
        addClassNames("form", "tasks-part");
        setId("tasks");
        said.setId("task-said");
        said.getElement().setAttribute("role", "status");
        open.setId("open-tasks");
        endedTasks.setId("ended-tasks");
        form = new Folded("new-task", "Add a task", form());
        add(new H2("Tasks"), said, toDo, form, endedTasks);
        show();
    }

    private void show() {
        var all = tasks.of(subject);
        var still = all.stream().filter(task -> task.end() == null).toList();
        open.removeAll();
        openLines.keySet().retainAll(still.stream().map(LeadTask::id).toList());
        still.forEach(task -> open.add(openLines.computeIfAbsent(task.id(), id -> openLine(task))));
        toDo.removeAll();
        if (!still.isEmpty()) {
            toDo.add(open);
        }
        var over = all.stream().filter(task -> task.end() != null).toList();
        ended.removeAll();
        over.forEach(task -> ended.add(endedLine(task)));
        endedTasks.setSummaryText("Ended tasks (%d)".formatted(over.size()));
        endedTasks.setVisible(!over.isEmpty());
    }

    private ListItem openLine(LeadTask task) {
        var done = Buttons.once("done-" + task.id(), "Done", () -> act("Marked as done.", () -> tasks.done(task.id())));
        done.setAriaLabel("Done: " + task.words());
        var reason = new TextField("Why it is not needed");
        reason.setId("why-not-" + task.id());
        var press = Buttons.once("not-needed-" + task.id(), "Not needed", () -> {
            try {
                tasks.notNeeded(task.id(), reason.getValue());
            } catch (DisclosureRefused e) {
                NeededFields.say(reason, String.join(" ", e.sentences()));
                return;
            }
            again("It is not needed any more.");
        });
        var details = new NativeDetails("Not needed?", new Div(reason, press));
        details.getSummary().getElement().setAttribute("aria-label", "Not needed? " + task.words());
        return new ListItem(
                Classed.of(new Span(task.words()), "task-words"),
                Classed.of(
                        new Div(
                                new Span(when(task)),
                                new Span("for " + (task.forWhom().equals(me) ? "you" : task.name())
                                        + (task.isAway() ? " (away)" : "")),
                                new Span("set by " + task.madeBy())),
                        "rest"),
                done,
                details);
    }

    private String when(LeadTask task) {
        var day = UkTime.day(task.due());
        return task.due().isBefore(today)
                ? "overdue since " + day
                : task.due().equals(today) ? "due today" : "by " + day;
    }

    private static ListItem endedLine(LeadTask task) {
        var end = Optional.ofNullable(task.end()).map(LeadTask.End::words).orElse("");
        var when = Optional.ofNullable(task.endedAt()).map(UkTime::words).orElse("");
        var line = new ListItem(
                Classed.of(new Span(task.words()), "task-words"),
                Classed.of(new Div(new Span("%s, %s, %s".formatted(end, task.endedBy(), when))), "rest"));
        if (!task.reason().isEmpty()) {
            line.add(Classed.of(new Div(task.reason()), "noted"));
        }
        return line;
    }

    private Div form() {
        words.setId("task");
        words.setHelperText(
                "For example “Ring the family worker”. On the day, an e-mail says only that a task is due.");
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        due.setId("task-due");
        due.setLocale(Locale.UK);
        due.setMin(today);
        var people = tasks.people(subject);
        who.setId("task-who");
        who.setItems(people.keySet().stream().sorted().toList());
        who.setItemLabelGenerator(username -> named(people, username));
        who.setValue(me);
        return Classed.of(
                new Div(
                        words,
                        Classed.of(new Div(due, who), "side-by-side"),
                        Buttons.once("add-task", "Set the task", this::set)),
                "form");
    }

    private void set() {
        try {
            tasks.add(
                    subject,
                    sending,
                    words.getValue(),
                    due.getValue(),
                    Optional.ofNullable(who.getValue()).orElse(""));
        } catch (DisclosureRefused e) {
            say(e.sentences());
            return;
        }
        sending = UUID.randomUUID();
        words.clear();
        words.setInvalid(false);
        due.clear();
        due.setInvalid(false);
        who.setValue(me);
        again("The task is set.");
        form.fold();
    }

    private static String named(Map<String, String> people, String username) {
        return people.getOrDefault(username, username);
    }

    /** A sentence stands at the field that it is about. */
    private void say(List<String> sentences) {
        var sentence = String.join(" ", sentences);
        if (sentence.contains("a day")) {
            NeededFields.say(due, sentence);
        } else if (sentence.contains("somebody")) {
            NeededFields.say(who, sentence);
        } else {
            NeededFields.say(words, sentence);
        }
    }

    private void act(String words, Runnable step) {
        try {
            step.run();
        } catch (DisclosureRefused e) {
            again(String.join(" ", e.sentences()));
            return;
        }
        again(words);
    }

    private void again(String words) {
        show();
        said.setText(words);
    }
}
