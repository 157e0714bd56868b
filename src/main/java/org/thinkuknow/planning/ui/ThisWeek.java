package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.time.LocalDate;
import java.util.List;

/** What each class has this week, one press away from its board; where there is nothing, what comes next. */
@StyleSheet("styles/planning.css")
class ThisWeek extends Section {

    private final transient LessonShelf shelf;
    private final transient Teaching teaching;
    private final LocalDate week;
    private final Paragraph message = Pieces.message();

    ThisWeek(List<ClassPlan> plans, LessonShelf shelf, Teaching teaching, SchoolCalendar calendar) {
        this.shelf = shelf;
        this.teaching = teaching;
        this.week = calendar.thisWeek();
        addClassName("this-week");
        setId("this-week");
        message.setId("this-week-message");
        add(new H2("This week, from " + UkTime.dayWithoutYear(week)), message);
        if (plans.isEmpty()) {
            add(
                    new Paragraph(
                            "Plan the year for each of your classes, and you find this week's lesson here, one press from the board."),
                    Pieces.row(new PageLink("/teach/plan", "Plan the year").look("first-choice")));
        } else {
            var list = Classed.of(new UnorderedList(), "classes");
            plans.forEach(plan -> list.add(line(plan)));
            add(list);
        }
    }

    private ListItem line(ClassPlan plan) {
        var line = new ListItem(new H3(
                new PageLink("/teach/plan/" + plan.of().reference(), plan.of().name())));
        var lessons = plan.in(week);
        lessons.forEach(lesson -> line.add(lesson(plan, lesson)));
        if (lessons.isEmpty()) {
            line.add(plan.next()
                    .map(next -> new Paragraph("Nothing this week. Next: “%s”, week of %s."
                            .formatted(shelf.titleOf(next.lesson()), UkTime.dayWithoutYear(next.week()))))
                    .orElseGet(() -> Pieces.row(new PageLink(
                            "/teach/plan/" + plan.of().reference(),
                            "Plan what comes next for " + plan.of().name()))));
        }
        return line;
    }

    private Component lesson(ClassPlan plan, PlannedLesson lesson) {
        var title = shelf.titleOf(lesson.lesson());
        var ways = lesson.isTaught()
                ? Pieces.row(new PageLink("/teach/plan/" + plan.of().reference(), "What comes next"))
                : Pieces.row(
                        new StartButton(
                                teaching,
                                lesson.reference(),
                                title + ", " + plan.of().name(),
                                message::setText),
                        new PageLink("/teach/prepare/" + lesson.reference(), "Prepare"),
                        new PageLink(
                                "/teach/pack/week/%s/%s".formatted(plan.of().reference(), week), "Print everything"));
        var words = new Paragraph(title
                + lesson.taught()
                        .map(day -> " (taught on %s)".formatted(UkTime.dayWithoutYear(day)))
                        .orElse(""));
        return new Div(Classed.of(words, "title"), ways);
    }
}
