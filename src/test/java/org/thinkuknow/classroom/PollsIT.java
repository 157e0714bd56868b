package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.support.RunningApplication;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** Quick polls beside the lesson. */
class PollsIT extends RunningApplication {

    private static final PollQuestion POLL = PollQuestion.poll("Shall we go on?", List.of("Yes", "No"));

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    @Autowired
    private TaughtLessons taught;

    @Autowired
    private ReadyPolls ready;

    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start("/learn/4-7/kind-words-on-a-screen"));
        TEACHER.run(() -> lessons.show(code, "step-1"));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    private String ask(PollQuestion poll) {
        TEACHER.run(() -> polls.ask(code, poll));
        return TEACHER.get(() -> polls.now(code)).orElseThrow().reference();
    }

    private Tally tally() {
        return TEACHER.get(() -> polls.tally(code, polls.now(code).orElseThrow()));
    }

    @Test
    void pupilsSeeAPollAndAnswerItOnce() {
        var pupil = pupil();
        var poll = ask(POLL);
        assertThat(pupil.now().get("aside").asString()).isEqualTo(poll);
        assertThat(pupil.get("/stops/" + poll).body()).contains("Shall we go on?", "data-kind=\"one\"", "Yes");
        assertThat(pupil.answer(poll, 1)).isEqualTo(204);
        assertThat(pupil.answer(poll, 0)).isEqualTo(204);
        assertThat(tally().bars()).extracting(Tally.Bar::count).containsExactly(0, 1);
        assertThat(TEACHER.get(() -> lessons.mine(code)).answers()).isEqualTo(1);
    }

    @Test
    void whatIsNoAnswerIsRefusedAndSoIsAPollOfAnotherLesson() {
        var poll = ask(POLL);
        var pupil = pupil();
        assertThat(pupil.answer(poll, 2)).isEqualTo(422);
        assertThat(pupil.answer(poll, 0, 1)).isEqualTo(422);
        assertThat(pupil.answer("A-no-such", 0)).isEqualTo(422);
        var other = TEACHER.get(() -> lessons.start("/learn/4-7/this-is-me"));
        var stranger = Pupil.with(address(""), other).comeIn();
        assertThat(stranger.answer(poll, 0)).isEqualTo(422);
        assertThat(stranger.get("/stops/" + poll).statusCode()).isEqualTo(404);
        TEACHER.run(() -> lessons.end(other));
        assertThat(tally().answers()).isZero();
    }

    @Test
    void whatATeacherTypesIsTextAndNothingElse() {
        var poll = ask(PollQuestion.poll("<img src=x onerror=alert(1)>", List.of("<b>Yes</b>", "\" onclick=\"")));
        assertThat(pupil().get("/stops/" + poll).body())
                .contains("&lt;img src=x", "&lt;b&gt;Yes")
                .doesNotContain("<img src=x", "<b>Yes");
    }

    @Test
    void pressingTwiceAsksOnceAndGoingOnLeavesThePoll() {
        var poll = ask(POLL);
        assertThat(ask(POLL)).isEqualTo(poll);
        TEACHER.run(() -> lessons.move(code, 1));
        assertThat(pupil().now().get("aside").asString()).isEmpty();
        assertThat(TEACHER.get(() -> polls.now(code))).isEmpty();
        TEACHER.run(() -> polls.again(code, poll));
        assertThat(pupil().now().get("aside").asString()).isEqualTo(poll);
        TEACHER.run(() -> polls.back(code));
        assertThat(pupil().now().get("stop").asString()).isEqualTo("step-2");
    }

    @Test
    void showingAPollDoesNotShowWhatIsRightInTheLesson() {
        var question = taughtQuestion();
        TEACHER.run(() -> lessons.show(code, question));
        var pupil = pupil();
        pupil.answer(question, 0);
        ask(POLL);
        TEACHER.run(() -> lessons.showAnswers(code));
        assertThat(TEACHER.get(() -> lessons.mine(code))
                        .lesson()
                        .beside()
                        .orElseThrow()
                        .shown())
                .isTrue();
        assertThat(pupil.now().get("shown").asBoolean()).isFalse();
        assertThat(pupil.get("/whys/" + question).statusCode()).isEqualTo(404);
    }

    private String taughtQuestion() {
        TEACHER.run(() -> lessons.move(code, -1));
        return TEACHER.get(() -> lessons.mine(code)).lesson().step();
    }

    @Test
    void resultsHideWhatFewerThanFiveAnswered() {
        var poll = ask(POLL);
        Stream.generate(this::pupil).limit(4).forEach(pupil -> pupil.answer(poll, 0));
        var reference = TEACHER.get(() -> lessons.mine(code)).lesson().reference();
        assertThat(TEACHER.get(() -> taught.results(reference)).polls())
                .singleElement()
                .satisfies(each -> assertThat(each.tally()).isEmpty());
        pupil().answer(poll, 1);
        assertThat(TEACHER.get(() -> taught.results(reference)).polls())
                .singleElement()
                .satisfies(each -> assertThat(each.tally().orElseThrow().bars())
                        .extracting(Tally.Bar::count)
                        .containsExactly(4, 1));
    }

    @Test
    void anEndedLessonAsksNothing() {
        TEACHER.run(() -> lessons.end(code));
        assertThatThrownBy(() -> TEACHER.run(() -> polls.ask(code, POLL))).isInstanceOf(LessonRefused.class);
        assertThat(ready.all())
                .hasSizeGreaterThan(2)
                .allSatisfy(poll -> assertThat(poll.wantsWords()).isFalse());
    }
}
