package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.NextLessons;
import org.thinkuknow.planning.NextLessons.NextLesson;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.Locale;

/** What stands above the weeks of a class: whose it is, and what comes next and why. */
class PlanHead {

    private final ClassPlanView view;
    private final Teaching teaching;
    private final NextLessons next;

    PlanHead(ClassPlanView view, Teaching teaching, NextLessons next) {
        this.view = view;
        this.teaching = teaching;
        this.next = next;
    }

    Component of(ClassPlan plan) {
        var of = plan.of();
        var facts = new Paragraph("%s. Lessons for %s. %s."
                .formatted(
                        of.yearGroup().title(),
                        of.band().title().toLowerCase(Locale.UK),
                        of.year().title()));
        var shared = Classed.of(
                new Paragraph(
                        of.shared()
                                ? "Your colleagues at school can change this plan too."
                                : "Only you can see this plan."),
                "whose");
        var print = Pieces.button(
                "print", "Print this plan", () -> UI.getCurrent().getPage().executeJs("window.print()"));
        var ways = Pieces.row(new PageLink("/teach/map/" + of.reference(), "Curriculum map"), print);
        var fill = Classed.of(new Div(), "fill");
        if (plan.lessons().isEmpty()) {
            fill.add(
                    Classed.of(
                            Pieces.button(
                                    "fill",
                                    "Make a plan for the year",
                                    () -> view.steps().fill()),
                            "first-choice"),
                    new Paragraph(
                            "All lessons in a good order, spread over the weeks of school. You can move everything afterwards."));
        }
        return new Header(
                facts,
                shared,
                fill,
                next.of(of.reference()).map(lesson -> next(of, lesson)).orElseGet(() -> allDone(of)),
                ways);
    }

    private Component next(SchoolClass of, NextLesson lesson) {
        var title = lesson.lesson().title();
        var ways = lesson.planned()
                .map(planned -> Pieces.row(
                        new StartButton(teaching, planned.reference(), title, view::say),
                        new PageLink("/teach/prepare/" + planned.reference(), "Prepare"),
                        new PageLink(
                                "/teach/pack/week/%s/%s".formatted(of.reference(), planned.week()),
                                "Print everything")))
                .orElseGet(() -> Pieces.row(Pieces.button(
                        "plan-next",
                        "Choose a week for it",
                        title,
                        () -> view.take(new Hand.FromShelf(lesson.lesson())))));
        var section =
                Classed.of(new Section(new H2("Next: " + title), new Paragraph(lesson.why()), ways), "next-lesson");
        section.setId("next-lesson");
        return section;
    }

    private static Component allDone(SchoolClass of) {
        return Classed.of(
                new Section(
                        new H2("Next"),
                        new Paragraph("%s has had every lesson of its age. Lessons of other ages are below."
                                .formatted(of.name()))),
                "next-lesson");
    }
}
