package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.YearGroup;
import org.thinkuknow.support.Acting;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the plan, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class PlanViewsIT extends PlanPages {

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
        assertThat(byId("class-name", TextField.class).orElseThrow().getHelperText())
                .endsWith("11 of 40 letters.");
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
