package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.PlanChanges;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.planning.YearGroup;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the plan, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class PlanViewsIT extends StaffViews {

    private static final String LESSON = "/learn/11-14/the-trail-you-leave";

    @Autowired
    private Classes classes;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanChanges changes;

    @Autowired
    private Teaching teaching;

    @Autowired
    private LiveLessons live;

    @Autowired
    private SchoolCalendar calendar;

    private SchoolClass made;

    @BeforeEach
    void aClass() {
        var group = YearGroup.of("year-8").orElseThrow();
        made = classes.make(
                new NewClass(name(), group, group.band(), calendar.thisYear().next()));
    }

    private static String name() {
        return "V " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private List<LocalDate> weeks() {
        return calendar.weeks(made.year());
    }

    @Test
    void aClassIsMadeWithTheLessonsThatItsYearGroupSuggests() {
        var view = navigate("teach/plan", PlanView.class);
        var name = name();
        test(byId("class-name", TextField.class).orElseThrow()).setValue(name);
        test(byId("make-class", Button.class).orElseThrow()).click();
        assertThat(message()).contains("choose a year group");
        yearGroup().setValue(YearGroup.of("sc-s2").orElseThrow());
        assertThat(band().getValue()).isEqualTo(AgeBand.ELEVEN_TO_FOURTEEN);
        test(byId("class-name", TextField.class).orElseThrow()).setValue("Ada and Ben");
        test(byId("make-class", Button.class).orElseThrow()).click();
        assertThat(message()).contains("never a child's name");
        test(byId("class-name", TextField.class).orElseThrow()).setValue(name);
        test(byId("make-class", Button.class).orElseThrow()).click();
        assertThat($(H1.class).first().getText()).isEqualTo("Plan of " + name);
        assertThat(textOf(view)).contains("Every teacher of Demo School has it");
    }

    @Test
    void aLessonIsChosenAndPutMovedAndTakenOut() {
        open();
        press("choose--learn-11-14-the-trail-you-leave");
        assertThat(message()).contains("now press the week, or Escape");
        press("put-" + weeks().get(2));
        assertThat(only().week()).isEqualTo(weeks().get(2));
        press("move-" + only().reference());
        press("put-" + weeks().get(7));
        assertThat(only().week()).isEqualTo(weeks().get(7));
        press("out-" + only().reference());
        assertThat(plans.of(made.reference()).lessons()).isEmpty();
    }

    @Test
    void whatAColleagueHasChangedIsSaidAndShown() {
        changes.put(made.reference(), LESSON, weeks().get(1));
        open();
        changes.move(made.reference(), only().reference(), 1, weeks().get(4));
        press("out-" + only().reference());
        assertThat(message()).contains("You changed", "Nothing is lost");
        assertThat(only().week()).isEqualTo(weeks().get(4));
        assertThat(textOf($(WeekList.class).first())).contains("The trail you leave");
    }

    @Test
    void onePressMakesTheWholePlanAndAFreeWeekStaysFree() {
        open();
        press("choose-free-week");
        press("put-" + weeks().get(3));
        assertThat(plans.of(made.reference()).weeksOff()).containsExactly(weeks().get(3));
        press("fill");
        assertThat(plans.of(made.reference()).lessons())
                .hasSize(8)
                .extracting(PlannedLesson::week)
                .doesNotContain(weeks().get(3));
        assertThat(byId("fill", NativeButton.class)).isEmpty();
        press("end-free-" + weeks().get(3));
        assertThat(plans.of(made.reference()).weeksOff()).isEmpty();
    }

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
    void aClassIsRenamedOnItsPageAndABadNameIsSaid() {
        open();
        var name = name();
        test(byId("other-name", TextField.class).orElseThrow()).setValue("Ada and Ben");
        press("rename-class");
        assertThat(message()).contains("never a child's name");
        test(byId("other-name", TextField.class).orElseThrow()).setValue(name);
        press("rename-class");
        assertThat(message()).isEqualTo("The class has its new name.");
        assertThat($(H1.class).first().getText()).isEqualTo("Plan of " + name);
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

    @Test
    void whatIsInHandIsLeftWhereItIsWithAPress() {
        changes.put(made.reference(), LESSON, weeks().get(2));
        open();
        press("move-" + only().reference());
        assertThat(byId("put-" + weeks().get(2), NativeButton.class)
                        .orElseThrow()
                        .getText())
                .isEqualTo("Leave it here");
        press("put-" + weeks().get(2));
        assertThat(message()).isEqualTo("Nothing has changed.");
        assertThat(only().revision()).isEqualTo(1);
    }

    @Test
    void anotherSchoolsClassIsNotShown() {
        var elsewhere = Acting.OTHER_TEACHER.get(
                () -> classes.make(new NewClass(name(), made.yearGroup(), made.band(), made.year())));
        for (var page : List.of("teach/plan/", "teach/map/")) {
            navigate(page + elsewhere.reference(), Div.class);
            assertThat($(H1.class).first().getText()).isEqualTo("No class here");
        }
        navigate("teach/prepare/P-NO-SUCH", PrepareView.class);
        assertThat($(H1.class).first().getText()).isEqualTo("No lesson here");
    }

    @Test
    void theRoomBeginsWithThisWeek() {
        navigate("teach", Div.class);
        assertThat($(Section.class).first().getId()).contains("this-week");
    }

    private void open() {
        navigate("teach/plan/" + made.reference(), ClassPlanView.class);
        assertThat($(Header.class).all()).isNotEmpty();
    }

    private PlannedLesson only() {
        return plans.of(made.reference()).lessons().getFirst();
    }

    private void press(String id) {
        test(byId(id, NativeButton.class).orElseThrow(() -> new AssertionError("no button " + id)))
                .click();
    }

    private String message() {
        return byId("message", Paragraph.class).orElseThrow().getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<YearGroup> yearGroup() {
        return byId("year-group", ComboBox.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AgeBand> band() {
        return byId("band", RadioButtonGroup.class).orElseThrow();
    }
}
