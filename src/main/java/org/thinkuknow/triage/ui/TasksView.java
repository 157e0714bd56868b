package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.SeenPage;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.CaseTasks;
import org.thinkuknow.triage.CaseTasks.InCase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is to be done in all cases that the officer has: overdue, today, and in the next seven days. Each leads to its case. */
@Route(value = "triage/tasks", layout = StaffLayout.class)
@PageTitle("Tasks – Think U Know")
@Menu(title = "Tasks", order = 1.2, icon = "list-todo")
@StyleSheet("styles/steps.css")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class TasksView extends Div {

    private static final Duration AHEAD = Duration.ofDays(DueGroup.DAYS + 1L);
    private static final Duration APART = Duration.ofSeconds(2);

    private final CaseTasks tasks;
    private final CaseChanges changes;
    private final Clock clock;
    private final Div groups = new Div();
    private List<InCase> shown = List.of();
    private Runnable stopListening = () -> {};

    TasksView(CaseTasks tasks, CaseChanges changes, Clock clock) {
        this.tasks = tasks;
        this.changes = changes;
        this.clock = clock;
        addClassNames("room", "my-tasks");
        groups.setId("my-tasks");
        add(new H1("Tasks"), new Paragraph("What is to be done in the cases that you have."), groups);
        showAnew();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(new SeenPage(ui, this::show), APART);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    /** Is drawn anew only if it changed, so that the keyboard's focus stays where it is. */
    private void show() {
        if (!tasks.mine(AHEAD).equals(shown)) {
            showAnew();
        }
    }

    private void showAnew() {
        shown = tasks.mine(AHEAD);
        var now = clock.instant();
        groups.removeAll();
        Stream.of(DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.WEEK).forEach(group -> {
            var here = shown.stream()
                    .filter(each -> DueGroup.of(each.task().dueAt(), now) == group)
                    .toList();
            if (!here.isEmpty()) {
                groups.add(group(group, here, now));
            }
        });
        if (groups.getComponentCount() == 0) {
            groups.add(new Paragraph("Nothing is to be done in your cases in the next seven days."));
        }
    }

    private static Section group(DueGroup group, List<InCase> here, Instant now) {
        var head = new H2("%s (%d)".formatted(group.words(), here.size()));
        head.setClassName("overdue", group == DueGroup.OVERDUE);
        return new Section(
                head,
                new UnorderedList(here.stream().map(each -> row(each, now)).toArray(ListItem[]::new)));
    }

    private static ListItem row(InCase each, Instant now) {
        var task = each.task();
        var facts = each.queued().facts();
        var about = each.queued().line().about();
        var due = Classed.of(new Span(ReadableTimes.until(task.dueAt(), now)), "clock");
        due.setClassName("overdue", !task.dueAt().isAfter(now));
        due.getElement().setAttribute("data-exact", UkTime.exact(task.dueAt()));
        var link = new PageLink("/triage/" + task.reference(), task.words());
        link.getElement().setAttribute("dir", "auto");
        var where = Stream.of(
                        facts.level() == Level.ONE
                                ? "▲ Level one"
                                : facts.level().title(),
                        about.age(),
                        about.place(),
                        task.reference(),
                        task.addedBy() == null ? task.by().words() : task.kind().words(),
                        task.needed() ? "needed" : "")
                .filter(words -> !words.isEmpty())
                .toList();
        var stands = Classed.of(new Div(new Span(String.join(" · ", where))), "facts");
        stands.setClassName("one", facts.level() == Level.ONE);
        return new ListItem(link, due, stands);
    }
}
