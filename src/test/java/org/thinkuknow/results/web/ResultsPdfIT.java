package org.thinkuknow.results.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.Choice;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.Polls;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.classroom.Seats.TakenSeat;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** The results as a document say what the page says, and nothing of a child. */
class ResultsPdfIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/chat-trust-and-pressure";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private TaughtLessons taught;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private Seats seats;

    @Autowired
    private Polls polls;

    private LiveLesson lesson;
    private List<TakenSeat> taken;

    @BeforeEach
    void aClassHasAnswered() {
        var code = TEACHER.get(() -> lessons.start(LESSON));
        lesson = TEACHER.get(() -> lessons.mine(code)).lesson();
        taken = Stream.generate(() -> seats.take(lesson, 1)).limit(6).toList();
        taken.forEach(seat -> answer(seat, 0, 0));
        taken.stream().limit(4).forEach(seat -> answer(seat, 1, 1));
        taken.forEach(seat -> answer(seat, asked().size() - 1, 0));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(lesson.code()));
    }

    private List<LessonStep.ToAnswer> asked() {
        return runningOrders.of(LESSON).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(LessonStep.ToAnswer.class::cast)
                .toList();
    }

    private void answer(TakenSeat seat, int question, int place) {
        assertThat(seats.answer(seat.seat(), asked().get(question).id(), Answer.of(place), Choice.NOW))
                .isTrue();
    }

    private Results results() {
        return TEACHER.get(() -> taught.results(lesson.reference())).results();
    }

    private String path() {
        return "/teach/results/%s/results.pdf".formatted(lesson.reference());
    }

    private byte[] bytes() {
        return new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .bytes(path())
                .body();
    }

    private String text() {
        var answer = new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .bytes(path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return PdfText.of(answer.body());
    }

    @Test
    void itSaysWhatThePageSays() {
        var text = text();
        assertThat(text)
                .contains(
                        "6 screens, 6 children",
                        "Look at this again",
                        "Before and after",
                        "Of 6 that answered both questions",
                        "Every question");
        var first = results().questions().getFirst();
        assertThat(text).contains(first.question().ask());
        assertThat(text)
                .as("nothing in it is a picture or a letter that cannot be printed")
                .doesNotContain("Unicode numbers");
        assertThat(PdfText.pages(bytes())).as("a lesson of many long questions").isEqualTo(1);
    }

    @Test
    void itIsKeptUnderDayAndLesson() {
        var header = new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .bytes(path())
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
        assertThat(URLDecoder.decode(header, StandardCharsets.UTF_8))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''" + UkTime.date(lesson.startedAt()) + " Chat, trust and pressure.pdf");
    }

    @Test
    void whatMoreThanAThirdMissedStandsWithTheStepThatAnswersIt() {
        var missed = results().questions().stream()
                .filter(Results.OfQuestion::isToLookAtAgain)
                .toList();
        assertThat(missed).isNotEmpty();
        var text = text();
        assertThat(missed)
                .anySatisfy(each ->
                        assertThat(text).contains("Step ", each.question().lookAgainAt(), "Wrong answer chosen most"));
    }

    @Test
    void aPollStandsInItAndInTheTableOnceFiveHaveAnswered() {
        TEACHER.run(() -> polls.ask(lesson.code(), PollQuestion.poll("=1+1, is that so?", List.of("Yes", "No"))));
        var poll = TEACHER.get(() -> polls.now(lesson.code())).orElseThrow().reference();
        taken.stream().limit(4).forEach(seat -> seats.answer(seat.seat(), poll, Answer.of(0), Choice.NOW));
        assertThat(table())
                .contains("Poll,,,\"'=1+1, is that so?\",fewer than 5,,,,,")
                .doesNotContain(",Yes,");
        taken.stream().skip(4).forEach(seat -> seats.answer(seat.seat(), poll, Answer.of(1), Choice.NOW));
        assertThat(table()).contains("\"'=1+1, is that so?\",6,Yes,4,", "\"'=1+1, is that so?\",6,No,2,");
        assertThat(text()).contains("Poll: =1+1, is that so?", "4 of 6: Yes", "2 of 6: No");
    }

    private String table() {
        return new Visitor(address(""))
                .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                .get(path().replace("results.pdf", "answers.csv"))
                .body();
    }

    @Test
    void ofAQuestionThatFourAnsweredNoNumberIsTold() {
        assertThat(results().questions().get(1).tally()).isEmpty();
        assertThat(text()).contains("fewer than 5").doesNotContain(" of 4");
    }

    @Test
    void noChildCanBeFoundInIt() {
        var text = text();
        taken.forEach(
                seat -> assertThat(text).doesNotContain(seat.seat().nickname()).doesNotContain(seat.token()));
        assertThat(text).doesNotContain(lesson.code()).doesNotContain(lesson.reference());
    }

    @Test
    void itIsForWhoTaughtTheLessonAlone() {
        assertThat(new Visitor(address(""))
                        .signIn("demo-officer", Visitor.DEMO_PASSWORD)
                        .get(path())
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(address("")).get(path()).statusCode()).isEqualTo(302);
        var forged = path().replace(lesson.reference(), "L-00000000-0000-0000");
        assertThat(new Visitor(address(""))
                        .signIn("demo-teacher", Visitor.DEMO_PASSWORD)
                        .get(forged)
                        .statusCode())
                .isEqualTo(404);
    }
}
