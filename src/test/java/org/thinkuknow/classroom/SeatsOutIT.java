package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

class SeatsOutIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private TaughtLessons taught;

    @Autowired
    private SeatingPlan plan;

    @Autowired
    private RunningOrders runningOrders;

    private String code;
    private String question;

    @BeforeEach
    void aClassAnswers() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        question = runningOrders.of(LESSON).orElseThrow().steps().getFirst().id();
        TEACHER.run(() -> lessons.show(code, question));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    private Pupil whoAnswers() {
        var pupil = Pupil.with(address(""), code).comeIn();
        assertThat(pupil.answer(question, 0)).isEqualTo(204);
        return pupil;
    }

    private List<SeatingPlan.Place> seats() {
        return TEACHER.get(() -> plan.of(code));
    }

    private void takeOut(Pupil pupil) {
        TEACHER.run(() -> plan.takeOut(code, pupil.nickname()));
    }

    @Test
    void theTeacherSeesEachSeatByItsNickname() {
        var answered = whoAnswers();
        var silent = Pupil.with(address(""), code).comeIn();
        assertThat(seats())
                .extracting(SeatingPlan.Place::nickname)
                .containsExactly(answered.nickname(), silent.nickname());
        assertThat(seats()).extracting(SeatingPlan.Place::answered).containsExactly(true, false);
        assertThat(seats()).extracting(SeatingPlan.Place::heads).containsOnly(1);
    }

    @Test
    void whatATakenOutSeatAnsweredCountsNoMoreUntilItComesBack() {
        var pupils = Stream.generate(this::whoAnswers).limit(6).toList();
        var out = pupils.getFirst();
        takeOut(out);
        assertCounted(5);
        assertThat(seats().getFirst().out()).isTrue();
        assertThat(out.get("/now").statusCode()).isEqualTo(410);
        assertThat(out.answer(question, 1)).isEqualTo(410);
        assertThat(out.get("/stops/step-1").statusCode()).isEqualTo(404);
        assertThat(out.get("/stops").statusCode()).isEqualTo(404);
        assertThat(out.comeBack()).isEqualTo(204);
        assertCounted(6);
        assertThat(out.now().get("stop").asString()).isEqualTo(question);
    }

    private void assertCounted(int many) {
        var now = TEACHER.get(() -> lessons.mine(code));
        assertThat(List.of(now.seats(), now.heads(), now.answers())).containsOnly(many);
        assertThat(TEACHER.get(() -> lessons.answers(code, question))).hasSize(many);
        var results =
                TEACHER.get(() -> taught.results(now.lesson().reference())).results();
        assertThat(results.questions().getFirst().tally().orElseThrow().answers())
                .isEqualTo(many);
    }

    @Test
    void everyScreenLooksAnewWhenASeatIsTakenOutAndOnlyThatOneIsTold() {
        var out = whoAnswers();
        var stays = whoAnswers();
        var before = TEACHER.get(() -> lessons.mine(code)).lesson();
        takeOut(out);
        takeOut(out);
        var after = TEACHER.get(() -> lessons.mine(code)).lesson();
        assertThat(after.revision()).as("pressing twice takes out once").isEqualTo(before.revision() + 1);
        assertThat(after.step()).isEqualTo(before.step());
        assertThat(stays.get("/now").statusCode()).isEqualTo(200);
        assertThat(out.get("/now").statusCode()).isEqualTo(410);
        assertThat(Pupil.with(address(""), code)
                        .holding(out.token() + "A")
                        .get("/now")
                        .statusCode())
                .as("a forged key is nobody's")
                .isEqualTo(404);
    }

    @Test
    void theKeyToWhatABrowserKeepsIsTheSeatsOwnAndForWhoeverIsInIt() {
        var pupil = whoAnswers();
        var key = pupil.get("/key");
        assertThat(key.body())
                .matches("[A-Za-z0-9+/]{43}=")
                .isEqualTo(pupil.get("/key").body());
        assertThat(key.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(whoAnswers().get("/key").body()).isNotEqualTo(key.body());
        assertThat(Pupil.with(address(""), code).tryToComeIn().body())
                .contains("\"key\":")
                .doesNotContain(key.body());
        assertThat(whoeverHasNoSeat().get("/key").statusCode()).isEqualTo(404);
        takeOut(pupil);
        assertThat(pupil.get("/key").statusCode()).isEqualTo(410);
        assertThat(pupil.comeBack()).isEqualTo(204);
        assertThat(pupil.get("/key").body()).isEqualTo(key.body());
    }

    @Test
    void onlyWhoTeachesTheLessonTakesSeatsOut() {
        var pupil = whoAnswers();
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.run(() -> plan.takeOut(code, pupil.nickname())))
                .isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.run(() -> plan.of(code))).isInstanceOf(LessonRefused.class);
        TEACHER.run(() -> plan.takeOut(code, "No Such Otter"));
        assertThat(pupil.get("/now").statusCode()).isEqualTo(200);
    }

    @Test
    void onceTheLessonHasEndedNobodyComesBack() {
        var out = whoAnswers();
        takeOut(out);
        TEACHER.run(() -> lessons.end(code));
        assertThat(out.comeBack()).isEqualTo(404);
        assertThat(whoeverHasNoSeat().comeBack()).isEqualTo(404);
    }

    @Test
    void aSeatIsLetBackInWithWhatItHadAnsweredByItsTeacherAlone() {
        var out = whoAnswers();
        takeOut(out);
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.run(() -> plan.letBackIn(code, out.nickname())))
                .isInstanceOf(LessonRefused.class);
        assertThat(out.get("/now").statusCode()).isEqualTo(410);
        TEACHER.run(() -> plan.letBackIn(code, out.nickname()));
        assertCountedOnce();
        assertThat(out.get("/now").statusCode()).isEqualTo(200);
        TEACHER.run(() -> plan.letBackIn(code, "No Such Otter"));
    }

    private void assertCountedOnce() {
        assertThat(TEACHER.get(() -> lessons.mine(code)).answers()).isEqualTo(1);
        assertThat(seats().getFirst().out()).isFalse();
    }

    private Pupil whoeverHasNoSeat() {
        return Pupil.with(address(""), code).holding("AAAA");
    }
}
