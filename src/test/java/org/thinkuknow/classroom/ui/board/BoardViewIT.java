package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands on the board, and what its buttons do, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class BoardViewIT extends StaffViews {

    private static final String LESSON = "/learn/14-18/when-it-stops-feeling-right";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = lessons.start(LESSON);
    }

    @AfterEach
    void itEnds() {
        lessons.end(code);
    }

    private BoardView board() {
        return navigate("teach/live/" + code + "/board", BoardView.class);
    }

    private RunningOrder order() {
        return runningOrders.of(LESSON).orElseThrow();
    }

    private boolean isVisible(String id) {
        return byId(id, NativeButton.class).filter(NativeButton::isVisible).isPresent();
    }

    private void press(String id) {
        test(byId(id, NativeButton.class).orElseThrow()).click();
    }

    @Test
    void theSlideOfTheStepIsShownWithChatAndTalk() {
        lessons.show(code, "step-1");
        assertThat(board().getElement().getOuterHTML())
                .contains("Something shifts", "class=\"chat\"", "Miss you. How was the rehearsal?", "block block-talk")
                .doesNotContain("Most groups split");
    }

    @Test
    void whileTheClassComesInTheWayInIsLargeAndAfterwardsALine() {
        assertThat(textOf(board())).contains("Come in with the code.", "/join", "Enter shows the answers");
        assertThat(byId("way-in", NativeButton.class)).isEmpty();
        press("next");
        assertThat(byId("way-in", NativeButton.class))
                .hasValueSatisfying(strip -> assertThat(textOf(strip)).contains("/join", code));
        press("way-in");
        assertThat(byId("over-board", H2.class)).isPresent();
        press("close-over");
        assertThat(byId("over-board", H2.class)).isEmpty();
    }

    @Test
    void nothingIsSaidBeforeThereIsSomethingToCount() {
        lessons.show(code, order().steps().getFirst().id());
        assertThat(textOf(board())).doesNotContain("have answered").doesNotContain("0 of");
    }

    @Test
    void whatCannotBeDoneIsNotOffered() {
        board();
        assertThat(byId("back", NativeButton.class).orElseThrow().isEnabled()).isFalse();
        assertThat(isVisible("show-answers")).isFalse();
        assertThat(isVisible("end")).isTrue();
        lessons.show(code, order().steps().getFirst().id());
        board();
        assertThat(isVisible("show-answers")).isTrue();
        press("show-answers");
        assertThat(isVisible("show-answers")).isFalse();
        assertThat(lessons.mine(code).lesson().answersShown()).isTrue();
    }

    @Test
    void endingIsAskedOnceAndCanBeLeft() {
        board();
        press("end");
        press("end");
        assertThat(byId("over-board", H2.class)).isPresent();
        press("close-over");
        assertThat(byId("over-board", H2.class)).isEmpty();
        assertThat(lessons.mine(code).lesson().isRunning()).isTrue();
        press("end");
        press("end-now");
        assertThat(lessons.mine(code).lesson().isRunning()).isFalse();
    }

    @Test
    void noQuestionOfTheLessonStandsThereWithoutItsOptions() {
        order().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(step -> ((LessonStep.ToAnswer) step).question())
                .forEach(question -> {
                    lessons.show(code, question.id());
                    assertThat(textOf(board())).contains(question.ask()).doesNotContain("Answer on your screen");
                    assertThat(board().getElement().getOuterHTML()).contains("class=\"choices\"");
                });
    }
}
