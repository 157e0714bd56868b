package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.shell.Classed;

import java.time.LocalDate;

/** One week of school: what the class has in it, and the place to put something. */
class WeekCard extends ListItem {

    WeekCard(ClassPlanView view, ClassPlan plan, LessonShelf shelf, LocalDate week, boolean now, @Nullable Hand hand) {
        addClassName("week");
        setId("week-" + week);
        getElement().setAttribute("tabindex", "-1");
        var heading = new H3(UkTime.dayWithoutYear(week));
        if (now) {
            getElement().setAttribute("aria-current", "date");
            heading.add(Classed.of(new Span(" this week"), "is-now"));
        }
        add(heading);
        var free = plan.weeksOff().contains(week);
        if (free) {
            add(new Div(
                    new Paragraph("No lesson this week"),
                    Pieces.button(
                            "end-free-" + week,
                            "Use this week again",
                            UkTime.dayWithoutYear(week),
                            () -> view.steps().endFree(week))));
        }
        plan.in(week).forEach(lesson -> add(new LessonCard(view, lesson, shelf.titleOf(lesson.lesson()))));
        if (hand instanceof Hand.FromPlan(var lesson, var title)
                && lesson.week().equals(week)) {
            add(Classed.of(
                    Pieces.button(
                            "put-" + week, "Leave it here", "week of " + UkTime.dayWithoutYear(week), view::putBack),
                    "leave"));
        } else if (hand != null && !free) {
            add(Classed.of(
                    Pieces.button(
                            "put-" + week,
                            "Put it here",
                            "week of " + UkTime.dayWithoutYear(week),
                            () -> view.put(week)),
                    "put"));
        }
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Hand.class::isInstance)
                        .map(Hand.class::cast)
                        .ifPresent(what -> view.steps().put(what, week)));
    }
}
