package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.planning.YearGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of the plan say of lessons that are prepared and taught, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class TaughtLessonViewsIT extends PlanPages {

    @Autowired
    private Teaching teaching;

    @Autowired
    private LiveLessons live;

    @Test
    void whatIsPreparedIsKeptAndStartsTheLesson() {
        changes.put(made.reference(), LESSON, weeks().get(1));
        navigate("teach/prepare/" + only().reference(), PrepareView.class);
        test(byId("notes", TextArea.class).orElseThrow()).setValue("Cards for table two");
        assertThat(teaching.preparation(only().reference()).notes()).isEqualTo("Cards for table two");
        press("teach-" + only().reference());
        var running = live.running().stream()
                .filter(lesson -> lesson.lesson().equals(LESSON))
                .findFirst()
                .orElseThrow();
        live.end(running.code());
        assertThat(only().taughtLive()).contains(running.reference());
        assertThat(textOf(navigate("teach/results/" + running.reference(), Div.class)))
                .containsOnlyOnce("What next");
        assertThat(textOf(byId("what-next", Section.class).orElseThrow()))
                .contains("What next", made.name(), "next one in the library");
    }

    @Test
    void aLessonWithoutAPlanAsksWhichClassItWas() {
        var group = YearGroup.of("year-8").orElseThrow();
        var thisYear = classes.make(new NewClass(name(), group, group.band(), calendar.thisYear()));
        var code = live.start(LESSON);
        var reference = live.mine(code).lesson().reference();
        live.end(code);
        navigate("teach/results/" + reference, Div.class);
        assertThat(textOf(byId("what-next", Section.class).orElseThrow()))
                .contains("Which class was this?", thisYear.name());
        press("was-" + thisYear.reference());
        assertThat(plans.of(thisYear.reference()).lessons()).singleElement().matches(PlannedLesson::isTaught);
        assertThat(textOf(byId("what-next", Section.class).orElseThrow()))
                .contains("Open the plan of " + thisYear.name());
        classes.remove(thisYear.reference());
    }

    @Test
    void theMapTellsTaughtPlannedAndMissingApart() {
        changes.put(made.reference(), LESSON, weeks().get(1));
        open();
        press("tick-" + only().reference());
        changes.put(made.reference(), "/learn/11-14/the-me-i-post", weeks().get(2));
        var map = textOf(navigate("teach/map/" + made.reference(), MapView.class));
        assertThat(map)
                .contains(
                        "1 of 8 lessons taught, 1 planned, 6 neither",
                        "Taught ",
                        "Planned, week of ",
                        "Not planned",
                        "Missing",
                        "Computing, England");
    }

    @Test
    void onePressCarriesAClassIntoTheNextYearAndItsMapRemembers() {
        var group = YearGroup.of("year-8").orElseThrow();
        var now = classes.make(new NewClass("8 " + name(), group, group.band(), calendar.thisYear()));
        changes.put(now.reference(), LESSON, calendar.weeks(now.year()).getFirst());
        navigate("teach/plan/" + now.reference(), ClassPlanView.class);
        press("tick-" + plans.of(now.reference()).lessons().getFirst().reference());
        press("carry-class");
        assertThat($(H1.class).first().getText())
                .isEqualTo("Plan of 9" + now.name().substring(1));
        assertThat(byId("carry-class", NativeButton.class))
                .as("its year has not begun")
                .isEmpty();
        var next = classes.mine(now.year().next()).stream()
                .filter(each -> each.name().equals("9" + now.name().substring(1)))
                .findFirst()
                .orElseThrow();
        assertThat(textOf($(ShelfList.class).first())).contains("Taught on ");
        assertThat(textOf(navigate("teach/map/" + next.reference(), MapView.class)))
                .contains("1 of 8 lessons taught, 0 planned, 7 neither");
        classes.remove(now.reference());
    }
}
