package org.thinkuknow.planning;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Pupil;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.ownlessons.RightAnswer;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A question of each kind, missed in one lesson, is asked at the beginning of the next: on the board, the remote and a pupil's screen. */
@Tag("long")
class AskedFromLastTimeIT extends TwoStaffRooms {

    private static final String WITH_EVERY_KIND = "/learn/7-11/when-the-chat-turns-mean";

    @Autowired
    private AskAgain again;

    @Autowired
    private LiveLessons live;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private TaughtLessons results;

    private final Browser board = Browser.open();
    private final Browser remote = Browser.open().resize(360, 740);
    private final Browser pupil = Browser.open().resize(360, 740);

    @AfterEach
    void theyAreClosed() {
        TEACHER.run(() -> live.running().forEach(running -> live.end(running.code())));
        List.of(board, remote, pupil).forEach(Browser::close);
    }

    @Test
    void everyKindIsAskedAnsweredCountedAndShown() {
        var running = begun();
        var code = running.code();
        SignIn.as("demo-teacher", board, address("/sign-in")).goToView(address("/teach/live/" + code + "/board"));
        SignIn.as("demo-teacher", remote, address("/sign-in")).goToView(address("/teach/live/" + code));
        pupil.go(address("/join/" + code));
        pupil.find(".enter").click();
        pupil.await(() -> pupil.text().contains("You are in."));
        var other = Pupil.with(address(""), code).comeIn();
        var order = runningOrders.of(running).orElseThrow();
        for (var place = 1; place <= Kind.values().length; place++) {
            var asked = (LessonStep.ToAnswer) order.steps().get(place - 1);
            TEACHER.run(() -> live.move(code, 1));
            var here =
                    "From last time · %d of %d".formatted(place, order.steps().size());
            remote.await(() -> remote.text().contains(here)
                    && remote.text().contains(asked.question().ask()));
            board.await(() -> board.text().contains("From last time")
                    && board.text().contains(asked.question().ask()));
            pupil.find("[data-question='%s']".formatted(asked.id()));
            assertThat(pupil.text()).contains("From last time", asked.question().ask());
            assertThat(remote.script(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("nothing of the remote is cut on a phone")
                    .isEqualTo(0L);
            var right = RightAnswer.to(asked.question()).places();
            assertThat(other.answer(asked.id(), right.toArray(Integer[]::new)))
                    .as("%s", asked.question().kind())
                    .isLessThan(300);
            remote.await(() -> remote.text().contains("1 of 2 have answered."));
            TEACHER.run(() -> live.showAnswers(code));
            board.await(() -> !board.all(".bars li").isEmpty());
            assertThat(other.get("/whys/" + asked.id()).body())
                    .contains(asked.question().counts() ? "Yes, you got it." : "Thank you for being honest.");
        }
        TEACHER.run(() -> live.move(code, 1));
        pupil.find("[data-question='%s']".formatted(order.before().orElseThrow().id()));
        assertThat(pupil.text()).doesNotContain("From last time");
        TEACHER.run(() -> live.end(code));
        var told = TEACHER.get(() -> results.own(running.reference())).results();
        assertThat(told.questions())
                .filteredOn(each -> each.when().equals("From last time"))
                .hasSize(Kind.values().length)
                .allSatisfy(each -> {
                    assertThat(each.tally().orElseThrow().answers()).isEqualTo(1);
                    assertThat(each.understood()).isEqualTo(1);
                });
        assertThat(told.change())
                .as("nobody answered the lesson's own questions before and after")
                .isEmpty();
    }

    /** The second lesson of a class that missed a question of every kind in the first. */
    private LiveLesson begun() {
        var made = made();
        TEACHER.run(() -> changes.put(made.reference(), WITH_EVERY_KIND, weeks().getFirst()));
        var first = TEACHER.get(() -> teaching.start(only(made).reference()));
        var missedIn = TEACHER.get(() -> live.mine(first)).lesson().reference();
        TEACHER.run(() -> live.end(first));
        var questions = runningOrders.of(WITH_EVERY_KIND).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(step -> ((LessonStep.ToAnswer) step).question())
                .toList();
        Arrays.stream(Kind.values())
                .map(kind -> questions.stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow())
                .forEach(question -> TEACHER.run(() -> again.askAgain(missedIn, question.id())));
        TEACHER.run(() -> changes.put(made.reference(), OTHER_LESSON, weeks().get(1)));
        var next =
                TEACHER.get(() -> plans.of(made.reference())).find(OTHER_LESSON).orElseThrow();
        var code = TEACHER.get(() -> teaching.start(next.reference()));
        return TEACHER.get(() -> live.mine(code)).lesson();
    }
}
