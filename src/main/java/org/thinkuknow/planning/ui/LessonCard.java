package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** A lesson in its week: what can be done with it while it is planned, and what is known once it was taught. */
class LessonCard extends Div {

    LessonCard(ClassPlanView view, PlannedLesson lesson, String title) {
        addClassNames("planned", lesson.isTaught() ? "taught" : "to-teach");
        setId("planned-" + lesson.reference());
        var name = new PageLink(LessonShelf.teachersPage(lesson.lesson()), title).look("title");
        if (lesson.isTaught()) {
            add(
                    name,
                    new Paragraph("Taught on %s%s"
                            .formatted(
                                    lesson.taught().map(UkTime::dayWithoutYear).orElseThrow(),
                                    lesson.taughtLive().isPresent() ? ", live" : "")),
                    more(
                            "More",
                            title,
                            Pieces.button(
                                    "back-" + lesson.reference(),
                                    "It was not taught after all",
                                    title,
                                    () -> view.steps().takeBack(lesson))));
            return;
        }
        add(
                name,
                Pieces.row(new PageLink("/teach/prepare/" + lesson.reference(), "Prepare")),
                more(
                        "Change",
                        title,
                        Pieces.button(
                                "move-" + lesson.reference(),
                                "Move to another week",
                                title,
                                () -> view.take(new Hand.FromPlan(lesson, title))),
                        Pieces.button(
                                "out-" + lesson.reference(),
                                "Remove from the plan",
                                title,
                                () -> view.steps().takeOut(lesson)),
                        Pieces.button(
                                "tick-" + lesson.reference(),
                                "Mark as taught without a live lesson",
                                title,
                                () -> view.steps().tick(lesson))));
        DragSource.create(this).setDragData(new Hand.FromPlan(lesson, title));
    }

    private static NativeDetails more(String word, String about, Component... steps) {
        var summary = new Span(word);
        summary.add(Classed.of(new Span(": " + about), "unseen"));
        return new NativeDetails(summary, Classed.of(new Div(steps), "steps"));
    }
}
