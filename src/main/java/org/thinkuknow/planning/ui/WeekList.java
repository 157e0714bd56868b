package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.HalfTerm;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.shell.Classed;

import java.time.LocalDate;
import java.util.List;

/** The weeks of school of a year by half terms; what is past is folded away. Lessons that were taught in a holiday come last. */
class WeekList extends Div {

    WeekList(ClassPlanView view, ClassPlan plan, LessonShelf shelf, SchoolCalendar calendar, @Nullable Hand hand) {
        addClassName("weeks");
        setId("weeks");
        getElement().setAttribute("tabindex", "-1");
        var halves = calendar.halfTerms(plan.of().year());
        for (var place = 0; place < halves.size(); place++) {
            add(half(view, plan, shelf, calendar, hand, halves.get(place)));
            if (place + 1 < halves.size()) {
                add(holiday(halves.get(place), halves.get(place + 1)));
            }
        }
        var weeks = calendar.weeks(plan.of().year());
        var elsewhere = plan.lessons().stream()
                .filter(lesson -> !weeks.contains(lesson.week()))
                .map(PlannedLesson::week)
                .distinct()
                .toList();
        if (!elsewhere.isEmpty()) {
            add(new NativeDetails(
                    new H2("Outside the weeks of school"), list(elsewhere, view, plan, shelf, calendar, null)));
        }
    }

    private static Component half(
            ClassPlanView view,
            ClassPlan plan,
            LessonShelf shelf,
            SchoolCalendar calendar,
            @Nullable Hand hand,
            HalfTerm half) {
        var details = new NativeDetails(new H2(half.name()), list(half.weeks(), view, plan, shelf, calendar, hand));
        details.setOpen(
                !half.to().isBefore(calendar.thisWeek()) || calendar.today().isBefore(half.from()));
        return details;
    }

    private static OrderedList list(
            List<LocalDate> weeks,
            ClassPlanView view,
            ClassPlan plan,
            LessonShelf shelf,
            SchoolCalendar calendar,
            @Nullable Hand hand) {
        var list = new OrderedList();
        weeks.forEach(week -> list.add(new WeekCard(view, plan, shelf, week, week.equals(calendar.thisWeek()), hand)));
        return list;
    }

    private static Paragraph holiday(HalfTerm before, HalfTerm after) {
        var from = SchoolCalendar.monday(before.to()).plusWeeks(1);
        var to = SchoolCalendar.monday(after.from()).minusDays(3);
        return Classed.of(
                new Paragraph("Holiday: %s to %s".formatted(UkTime.dayWithoutYear(from), UkTime.dayWithoutYear(to))),
                "holiday");
    }
}
