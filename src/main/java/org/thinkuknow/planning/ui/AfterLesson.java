package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.NextLessons;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.Taught;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** Below a lesson's results: which class it was, if nobody has said so yet, and what that class may do next. */
@StyleSheet("styles/planning.css")
class AfterLesson extends Section {

    private final transient Taught taught;
    private final transient Classes classes;
    private final transient NextLessons next;
    private final transient SchoolCalendar calendar;
    private final String liveLesson;

    AfterLesson(String liveLesson, Taught taught, Classes classes, NextLessons next, SchoolCalendar calendar) {
        this.liveLesson = liveLesson;
        this.taught = taught;
        this.classes = classes;
        this.next = next;
        this.calendar = calendar;
        addClassName("what-next");
        setId("what-next");
        show();
    }

    private void show() {
        removeAll();
        add(new H2("What next"));
        taught.to(liveLesson).ifPresentOrElse(planned -> add(suggestion(planned.schoolClass())), this::askWhichClass);
    }

    private Div suggestion(SchoolClass of) {
        var plan = new PageLink("/teach/plan/" + of.reference(), "Open the plan of " + of.name());
        return next.of(of.reference())
                .map(lesson -> new Div(
                        Classed.of(
                                new Paragraph("%s: “%s”"
                                        .formatted(of.name(), lesson.lesson().title())),
                                "title"),
                        new Paragraph(lesson.why()),
                        Pieces.row(
                                plan,
                                new PageLink(
                                        LessonShelf.teachersPage(lesson.lesson().address()), "Look at the lesson"))))
                .orElseGet(() -> new Div(
                        new Paragraph("%s has had every lesson of its age.".formatted(of.name())), Pieces.row(plan)));
    }

    private void askWhichClass() {
        var mine = classes.mine(calendar.thisYear());
        if (mine.isEmpty()) {
            add(
                    new Paragraph("Make a plan for the class, and this page suggests its next lesson and says why."),
                    Pieces.row(new PageLink("/teach/plan", "Plan the year")));
            return;
        }
        var row = Pieces.row();
        mine.forEach(each -> row.add(Pieces.button("was-" + each.reference(), each.name(), () -> note(each))));
        add(
                new Paragraph(
                        "Which class was this? Choose it, and the lesson counts in its map. This page then says what may come next."),
                row);
    }

    private void note(SchoolClass of) {
        try {
            taught.note(liveLesson, of.reference());
            show();
        } catch (PlanRefused e) {
            show();
            add(new Paragraph(e.getMessage()));
        }
    }
}
