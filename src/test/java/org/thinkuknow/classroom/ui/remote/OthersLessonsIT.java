package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.classroom.Teachers;
import org.thinkuknow.classroom.TeachingTogether;
import org.thinkuknow.classroom.ui.FollowedLesson;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Remote, board and results of a lesson, opened by everybody who might try. */
class OthersLessonsIT extends StaffViews {

    private static final String LESSON = "/learn/14-18/filters-feeds-and-you";
    private static final String COLLEAGUE = "others-colleague";
    private static final String MOVER = "others-mover";
    private static final String ELSEWHERE = "others-elsewhere";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private TeachingTogether together;

    @Autowired
    private Seats seats;

    private String code;
    private String reference;
    private Teachers teachers;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
    }

    @BeforeEach
    void aLessonRuns() {
        teachers.ofTheDemoSchool(COLLEAGUE);
        teachers.ofAnotherSchool(ELSEWHERE);
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        reference = Acting.TEACHER.get(() -> lessons.mine(code)).lesson().reference();
    }

    @AfterEach
    void itEnds() {
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private String read(Class<? extends Component> view, String route) {
        return textOf(navigate(route, view));
    }

    private void assertShown() {
        assertThat(read(LiveView.class, "teach/live/" + code)).contains("Coming in", code);
        assertThat(read(FollowedLesson.class, "teach/live/" + code + "/board"))
                .contains("Come in with the code.", code);
        assertThat(read(Div.class, "teach/results/" + reference)).contains("Every question");
    }

    private void assertRefusedLikeWhatNeverWas() {
        assertThat(read(LiveView.class, "teach/live/" + code))
                .contains("No lesson here")
                .isEqualTo(read(LiveView.class, "teach/live/BBCCDD"));
        assertThat(read(FollowedLesson.class, "teach/live/" + code + "/board"))
                .contains("No lesson here")
                .isEqualTo(read(FollowedLesson.class, "teach/live/BBCCDD/board"));
        assertThat(read(Div.class, "teach/results/" + reference))
                .contains("No results here")
                .isEqualTo(read(Div.class, "teach/results/L-none"));
    }

    private void letIn(String colleague) {
        var invitation = Acting.TEACHER.get(() -> together.invite(code)).code();
        new Acting(colleague, "TEACHER").run(() -> together.enter(invitation));
    }

    @Test
    @WithMockUser(username = "demo-teacher", roles = "TEACHER")
    void whoStartedTheLessonSeesAllOfIt() {
        assertShown();
        navigate("teach/live/" + code, LiveView.class);
        assertThat(byId("end", NativeButton.class)).isPresent();
        assertThat(byId("invite", NativeButton.class)).isPresent();
    }

    @Test
    @WithMockUser(username = ELSEWHERE, roles = "TEACHER")
    void aTeacherOfAnotherSchoolSeesNothingOfIt() {
        assertRefusedLikeWhatNeverWas();
    }

    @Test
    @WithMockUser(username = COLLEAGUE, roles = "TEACHER")
    void aTeacherOfTheSameSchoolSeesNothingOfItUntilSheIsLetIn() {
        assertRefusedLikeWhatNeverWas();
        letIn(COLLEAGUE);
        assertShown();
    }

    @Test
    @WithMockUser(username = MOVER, roles = "TEACHER")
    void whoWasLetInAndHasGoneToAnotherSchoolSeesNothingOfItAnyMore() {
        teachers.ofTheDemoSchool(MOVER);
        letIn(MOVER);
        assertShown();
        navigate("teach/live/" + code, LiveView.class);
        teachers.ofAnotherSchool(MOVER);
        seats.take(seats.lesson(code).orElseThrow(), 1);
        eventually(() -> {
            roundTrip();
            assertThat(textOf($(LiveView.class).first()))
                    .as("the remote that was open when somebody came in")
                    .contains("No lesson here");
        });
        assertRefusedLikeWhatNeverWas();
    }

    @Test
    @WithMockUser(username = COLLEAGUE, roles = "TEACHER")
    void whoTypesTheCodeComesToTheRemoteWithoutTheEnd() {
        var invitation = Acting.TEACHER.get(() -> together.invite(code)).code();
        navigate("teach/together", TogetherView.class);
        type("11112222");
        assertThat(textOf($(TogetherView.class).first())).contains("Please ask your colleague for a new one");
        type(invitation);
        assertThat(textOf($(LiveView.class).first())).contains(code, "You teach with Demo teacher");
        assertThat(byId("end", NativeButton.class).filter(this::isShown)).isEmpty();
        assertThat(byId("invite", NativeButton.class)).isEmpty();
    }

    private void type(String digits) {
        byId("colleague-code", com.vaadin.flow.component.html.Input.class)
                .orElseThrow()
                .setValue(digits);
        test(byId("enter-lesson", NativeButton.class).orElseThrow()).click();
    }

    private boolean isShown(Component component) {
        return component.isVisible() && component.getParent().map(this::isShown).orElse(true);
    }

    @Test
    @WithMockUser(username = COLLEAGUE, roles = "TEACHER")
    void whoIsLetInNoMoreLosesTheOpenRemoteAtTheNextPress() {
        letIn(COLLEAGUE);
        navigate("teach/live/" + code, LiveView.class);
        Acting.TEACHER.run(() -> together.part(code, COLLEAGUE));
        test(byId("next", NativeButton.class).orElseThrow()).click();
        assertThat(textOf($(LiveView.class).first())).contains("No lesson here");
        assertThat(Acting.TEACHER.get(() -> lessons.mine(code)).lesson().step()).isEqualTo("waiting");
    }

    @Test
    @WithMockUser(username = "demo-teacher", roles = "TEACHER")
    void aPressOnAScreenThatIsBehindMovesNothingAndShowsWhereTheClassIs() {
        letIn(COLLEAGUE);
        navigate("teach/live/" + code, LiveView.class);
        new Acting(COLLEAGUE, "TEACHER").run(() -> lessons.show(code, "step-1"));
        test(byId("next", NativeButton.class).orElseThrow()).click();
        assertThat(Acting.TEACHER.get(() -> lessons.mine(code)).lesson().step()).isEqualTo("step-1");
        test(byId("next", NativeButton.class).orElseThrow()).click();
        assertThat(Acting.TEACHER.get(() -> lessons.mine(code)).lesson().step()).isEqualTo("step-2");
    }

    @Test
    @WithMockUser(username = "demo-teacher", roles = "TEACHER")
    void theTeacherSeesWhoTeachesWithHerAndEndsIt() {
        letIn(COLLEAGUE);
        navigate("teach/live/" + code, LiveView.class);
        assertThat(textOf($(LiveView.class).first())).contains("Ada " + COLLEAGUE);
        test(byId("part-" + COLLEAGUE, NativeButton.class).orElseThrow()).click();
        assertThat(textOf($(LiveView.class).first())).doesNotContain("Ada " + COLLEAGUE);
        assertThat(Acting.TEACHER.get(() -> together.coTeachers(code)).colleagues())
                .isEmpty();
    }
}
