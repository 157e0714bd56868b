package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.PlanChanges;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.YearGroup;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the plan of a class that was just made. */
abstract class PlanPages extends StaffViews {

    static final String LESSON = "/learn/11-14/the-trail-you-leave";

    @Autowired
    Classes classes;

    @Autowired
    Plans plans;

    @Autowired
    PlanChanges changes;

    @Autowired
    SchoolCalendar calendar;

    SchoolClass made;

    @BeforeEach
    void aClass() {
        var group = YearGroup.of("year-8").orElseThrow();
        made = classes.make(
                new NewClass(name(), group, group.band(), calendar.thisYear().next()));
    }

    static String name() {
        return "V " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    List<LocalDate> weeks() {
        return calendar.weeks(made.year());
    }

    void open() {
        navigate("teach/plan/" + made.reference(), ClassPlanView.class);
        assertThat($(Header.class).all()).isNotEmpty();
    }

    PlannedLesson only() {
        return plans.of(made.reference()).lessons().getFirst();
    }

    void press(String id) {
        test(byId(id, NativeButton.class).orElseThrow(() -> new AssertionError("no button " + id)))
                .click();
    }
}
