package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseTask;
import org.thinkuknow.triage.CaseTask.Settled;
import org.thinkuknow.triage.CaseTasks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import static java.util.Objects.requireNonNull;

/** What is to be done in a case: what is late and what comes next today stands open, the rest and what is done is folded. */
class StepsPane extends Section {

    private static final int LONGEST = 2_000;

    /** Of what is due later today; what can be done with the case is to stay in sight. */
    private static final int SHOWN = 2;

    private final CaseContext current;
    private final CaseTasks tasks;
    private final boolean mine;

    StepsPane(CaseContext current, CaseTasks tasks) {
        this.current = current;
        this.tasks = tasks;
        this.mine = tasks.mayChange(current.reference());
        setId("steps");
        addClassName("steps");
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", "Steps");
        var all = tasks.of(current.reference());
        var open = all.stream().filter(CaseTask::isOpen).toList();
        add(new H2("Steps"), new Paragraph(summary(all, open)));
        Arrays.stream(DueGroup.values()).forEach(group -> group(group, open));
        done(all);
        setVisible(!all.isEmpty() || mine && current.facts().judged().confirmed() != null);
    }

    private String summary(List<CaseTask> all, List<CaseTask> open) {
        if (all.isEmpty()) {
            return "Confirm the level and what it is about: then the steps of such a case come here.";
        }
        var needed = open.stream().filter(CaseTask::needed).count();
        return open.isEmpty()
                ? "All is done."
                : "%d open%s".formatted(open.size(), needed == 0 ? "" : ", %d needed to close".formatted(needed));
    }

    private void group(DueGroup group, List<CaseTask> open) {
        var here = open.stream()
                .filter(task -> DueGroup.of(task.dueAt(), current.now()) == group)
                .toList();
        if (here.isEmpty()) {
            return;
        }
        var words = "%s (%d)".formatted(group.words(), here.size());
        switch (group) {
            case OVERDUE -> add(Classed.of(new H3(words), "overdue"), list(here));
            case TODAY -> {
                add(new H3(words), list(here.stream().limit(SHOWN).toList()));
                if (here.size() > SHOWN) {
                    var more = here.stream().skip(SHOWN).toList();
                    add(new NativeDetails("and %d more today".formatted(more.size()), list(more)));
                }
            }
            default -> add(new NativeDetails(words, list(here)));
        }
    }

    private UnorderedList list(List<CaseTask> here) {
        return new UnorderedList(here.stream().map(this::open).toArray(ListItem[]::new));
    }

    private ListItem open(CaseTask task) {
        var due = new Span(ReadableTimes.until(task.dueAt(), current.now()));
        due.addClassName("clock");
        due.setClassName("overdue", !task.dueAt().isAfter(current.now()));
        due.getElement().setAttribute("data-exact", UkTime.exact(task.dueAt()));
        var said = new Div(
                words(task), Classed.of(new Div(new Span(whose(task) + " · "), due, new Span(needed(task))), "facts"));
        var item = new ListItem(said);
        item.setId("task-" + task.id());
        if (mine) {
            var done = current.button("done-" + task.id(), "Done", () -> tasks.done(current.reference(), task.id()));
            done.setAriaLabel("Done: " + task.words());
            item.add(done, notNeeded(task));
        }
        return item;
    }

    private NativeDetails notNeeded(CaseTask task) {
        var field = "why-not-" + task.id();
        var why = new TextField("Why is it not needed here?");
        why.setId(field);
        why.setMaxLength(LONGEST);
        current.unsent().keep(why);
        var must = task.needed() && current.facts().level() == Level.ONE;
        var needed = new NeededFields()
                .need(why, () -> must && NeededFields.isEmpty(why), "Write why it is not needed here.");
        var inside = new Div(
                new Paragraph(task.why()),
                why,
                CaseForms.action(
                        "not-needed-" + task.id(),
                        "Not needed",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.send(
                                        () -> tasks.notNeeded(current.reference(), task.id(), why.getValue()),
                                        field))));
        var fold = new NativeDetails(task.why().isEmpty() ? "Not needed" : "Why, or not needed", inside);
        fold.addClassName("only-screen");
        return current.unsent().unfolded(fold);
    }

    private void done(List<CaseTask> all) {
        var settled = all.stream()
                .filter(task -> !task.isOpen())
                .sorted(Comparator.comparing((CaseTask task) ->
                                requireNonNull(task.settled()).at())
                        .reversed())
                .map(task -> settled(task, requireNonNull(task.settled())))
                .toArray(ListItem[]::new);
        if (settled.length > 0) {
            var fold = new NativeDetails("Done (%d)".formatted(settled.length), new UnorderedList(settled));
            fold.setId("steps-done");
            add(fold);
        }
    }

    private ListItem settled(CaseTask task, Settled settled) {
        var whyNot = settled.whyNot();
        return new ListItem(
                words(task),
                Classed.of(
                        new Div(
                                new Span("%s, %s, "
                                        .formatted(whyNot == null ? "Done" : "Not needed", name(settled.by()))),
                                ReadableTimes.component(settled.at(), current.now())),
                        "facts"),
                new Div(whyNot == null ? "" : whyNot));
    }

    private static Div words(CaseTask task) {
        var words = Classed.of(new Div(task.words()), "words-of-step");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private String whose(CaseTask task) {
        var by = task.addedBy();
        return by == null ? task.by().words() : "%s of %s".formatted(task.kind().words(), name(by));
    }

    private String name(String username) {
        return current.open().names().of(username);
    }

    private static String needed(CaseTask task) {
        return task.needed() ? " · needed" : "";
    }
}
