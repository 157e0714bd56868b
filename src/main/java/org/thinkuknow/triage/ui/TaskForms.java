package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseTask;
import org.thinkuknow.triage.CaseTasks;
import org.thinkuknow.triage.ChildSeen;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The parts of the desk in which officers say what is to be done in a case, what was, and that the child was seen. */
@Component
class TaskForms {

    private static final String TASK = "task";
    private static final String SEEN = "sighted-how";
    private static final int LONGEST = 500;
    private static final int MORNING = 9;

    private final CaseTasks tasks;
    private final ChildSeen childSeen;

    TaskForms(CaseTasks tasks, ChildSeen childSeen) {
        this.tasks = tasks;
        this.childSeen = childSeen;
    }

    /** What is to be done in the case, and what was. */
    StepsPane steps(CaseContext current) {
        return new StepsPane(current, tasks);
    }

    /** The first open step, by when it is due, without which a case cannot end. */
    Optional<CaseTask> firstNeeded(String reference) {
        return tasks.of(reference).stream()
                .filter(task -> task.isOpen() && task.needed())
                .findFirst();
    }

    /** Writes down that the child was seen. */
    NativeDetails seen(CaseContext current) {
        var fields = new SeenFields(
                "How is it known?",
                SEEN,
                "sighted",
                current.unsent(),
                current.facts().times().seen());
        var needed = new NeededFields();
        fields.needIn(needed, () -> true, "Write how it is known that the child was seen.");
        return CaseForms.form(
                "Child seen",
                fields,
                CaseForms.action(
                        "child-seen",
                        "Write down that the child was seen",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.sendAt(
                                        fields.moment(),
                                        () -> childSeen.write(
                                                current.reference(),
                                                Objects.requireNonNull(fields.by()),
                                                UkTime.instant(Objects.requireNonNull(fields.at())),
                                                fields.howKnown()),
                                        SEEN))));
    }

    /** Adds a task, or has the case looked at again. */
    NativeDetails task(CaseContext current) {
        var words = new TextField("What is to be done?");
        words.setId(TASK);
        words.setMaxLength(LONGEST);
        words.setHelperText("Left empty, it says: look at this case again.");
        current.unsent().keep(words);
        var due = new MomentField("By when? (UK time)", "task-due");
        var needed = new NeededFields()
                .need(due, () -> due.moment() == null, "Give the day and the time by which it is to be done.");
        return CaseForms.form(
                "Task, or look again",
                words,
                due,
                soon(current, due),
                CaseForms.action(
                        "add-task",
                        "Add it",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.sendAt(
                                        due,
                                        () -> {
                                            if (NeededFields.isEmpty(words)) {
                                                tasks.lookAgain(current.reference(), due.moment());
                                            } else {
                                                tasks.add(current.reference(), words.getValue(), due.moment());
                                            }
                                        },
                                        TASK))));
    }

    /** The times that are wanted most, with one press. */
    private static Div soon(CaseContext current, MomentField due) {
        var now = UkTime.shown(current.now()).truncatedTo(ChronoUnit.MINUTES);
        var times = new LinkedHashMap<String, LocalDateTime>();
        times.put("In 1 hour", now.plusHours(1));
        times.put("In 4 hours", now.plusHours(4));
        times.put("Tomorrow 09:00", now.toLocalDate().plusDays(1).atTime(LocalTime.of(MORNING, 0)));
        times.put("In 7 days", now.toLocalDate().plusDays(DueGroup.DAYS).atTime(LocalTime.of(MORNING, 0)));
        var chips = Classed.of(new Div(new Span("or")), "soon");
        times.forEach((name, time) -> {
            var chip = Buttons.plain(
                    "due-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), name, () -> due.show(time));
            chip.addClassName("chip");
            chips.add(chip);
        });
        return chips;
    }
}
