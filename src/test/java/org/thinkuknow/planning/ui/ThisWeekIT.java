package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.planning.YearGroup;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands first in the teacher's room, on whatever day of the year the tests run. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class ThisWeekIT extends StaffViews {

    private static final String LESSON = "/learn/11-14/the-me-i-post";

    @Autowired
    private LessonShelf shelf;

    @Autowired
    private Teaching teaching;

    @Autowired
    private SchoolCalendar calendar;

    @Test
    void thisWeeksLessonIsOnePressFromTheBoard() {
        var section = of(plan(calendar.thisWeek(), null));
        assertThat(textOf(section)).contains("8 Elms", "The me I post", "Teach it now", "Prepare", "Print everything");
        assertThat(section.getElement().getOuterHTML())
                .contains("id=\"teach-P-1\"", "href=\"/teach/pack/week/C-1/" + calendar.thisWeek() + "\"");
    }

    @Test
    void whatWasTaughtHasNoButtonAndWhatComesLaterIsNamed() {
        assertThat(textOf(of(plan(calendar.thisWeek(), calendar.today()))))
                .contains("taught on " + UkTime.dayWithoutYear(calendar.today()))
                .doesNotContain("Teach it now");
        var later = calendar.thisWeek().plusWeeks(3);
        assertThat(textOf(of(plan(later, null))))
                .contains("Nothing this week. Next: “The me I post”, week of " + UkTime.dayWithoutYear(later))
                .doesNotContain("Teach it now");
    }

    @Test
    void withoutAClassTheWayToAPlanIsShown() {
        assertThat(new ThisWeek(List.of(), shelf, teaching, calendar)
                        .getElement()
                        .getOuterHTML())
                .contains("Plan the year", "href=\"/teach/plan\"");
    }

    @Test
    void aLessonThatCannotStartIsSaidBesideIt() {
        var section = of(plan(calendar.thisWeek(), null));
        UI.getCurrent().add(section);
        test(byId("teach-P-1", NativeButton.class).orElseThrow()).click();
        assertThat(textOf(section)).contains("That lesson is not in this plan any more.");
    }

    private ThisWeek of(ClassPlan plan) {
        return new ThisWeek(List.of(plan), shelf, teaching, calendar);
    }

    private ClassPlan plan(LocalDate week, LocalDate taught) {
        var group = YearGroup.of("year-8").orElseThrow();
        var lesson = new PlannedLesson("P-1", "C-1", LESSON, week, 1, "demo-teacher", taught, null);
        return new ClassPlan(
                new SchoolClass("C-1", "8 Elms", group, group.band(), calendar.thisYear(), true),
                List.of(lesson),
                Set.of());
    }
}
