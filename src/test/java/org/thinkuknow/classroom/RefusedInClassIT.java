package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** A pupil's screen says that something arrived only when it did. */
class RefusedInClassIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    private static final String ASKED = ChildWords.of("What is a stranger?");
    /** The server's answer to what can never be taken: the lesson has changed, or is erased. */
    private static final String REFUSE = """
            const real = window.fetch;
            window.fetch = (to, how) => /\\/(questions|answers)$/.test(String(to))
                ? Promise.resolve(new Response('', {status: %d})) : real(to, how)""";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser pupil = Browser.open().resize(360, 740);
    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
    }

    @AfterEach
    void itEnds() {
        pupil.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    @Test
    void aQuestionThatArrivedIsSaidToHaveArrived() {
        ask();
        pupil.await(() -> pupil.text().contains("Your teacher has your question."));
        assertThat(question()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 413, 422})
    void aQuestionThatIsRefusedIsInItsBoxAgainAndNobodyHasIt(int status) {
        pupil.beforeEveryPage(REFUSE.formatted(status));
        ask();
        pupil.await(() -> pupil.text().contains("Your question did not reach your teacher."));
        assertThat(pupil.text()).doesNotContain("Your teacher has your question");
        assertThat(question()).isEqualTo(ASKED);
    }

    @Test
    void anAnswerThatIsRefusedIsNotSaidToBeIn() {
        pupil.beforeEveryPage(REFUSE.formatted(422));
        comeIn();
        var first = ((LessonStep.ToAnswer)
                        runningOrders.of(LESSON).orElseThrow().steps().getFirst())
                .question();
        answer(first);
        pupil.await(() -> pupil.text().contains("This did not reach your teacher"));
        assertThat(pupil.text()).doesNotContain("Your answer is in.");
        pupil.go(address("/join/" + code));
        pupil.await(() -> pupil.text().contains("This did not reach your teacher"));
    }

    private void answer(Question question) {
        Acting.TEACHER.run(() -> lessons.show(code, question.id()));
        pupil.find("[data-question='%s'] .send".formatted(question.id()));
        press("input[name=answer]");
        press(".send");
    }

    private void ask() {
        comeIn();
        press(".ask-teacher > summary");
        pupil.find("#my-question").sendKeys(ASKED);
        press(".send-question");
    }

    private String question() {
        return pupil.find("#my-question").getDomProperty("value");
    }

    private void comeIn() {
        pupil.go(address("/join/" + code));
        press(".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
    }

    private void press(String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }
}
