package org.thinkuknow.classroom;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.TeachingTogether.CoTeachers;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.thinkuknow.support.Acting.TEACHER;

class TeachingTogetherIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-me-i-post";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private TaughtClasses taught;

    @Autowired
    private TeachingTogether together;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private JdbcClient database;

    private String code;
    private Teachers teachers;

    @Autowired
    void theseTeachersHaveAccounts(Staff staff, Schools schools) {
        teachers = new Teachers(staff, schools);
    }

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    private String invite() {
        return TEACHER.get(() -> together.invite(code)).code();
    }

    private Acting letIn(Acting colleague) {
        var invitation = invite();
        assertThat(colleague.get(() -> together.enter(invitation))).isEqualTo(code);
        return colleague;
    }

    private LiveLesson now() {
        return TEACHER.get(() -> lessons.mine(code)).lesson();
    }

    private static String refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(LessonRefused.class, step), "It was not refused")
                .getMessage();
    }

    @Test
    void aColleagueWithTheCodeHasTheLessonAndItsResults() {
        var colleague = teachers.ofTheDemoSchool("together-colleague");
        assertThatThrownBy(() -> colleague.get(() -> lessons.mine(code))).isInstanceOf(LessonRefused.class);
        letIn(colleague);
        colleague.run(() -> lessons.show(code, "step-2"));
        assertThat(now().step()).isEqualTo("step-2");
        assertThat(colleague.get(lessons::running)).extracting(LiveLesson::code).contains(code);
        assertThat(TEACHER.get(() -> together.coTeachers(code)))
                .isEqualTo(new CoTeachers(
                        true,
                        "Demo teacher",
                        List.of(new CoTeachers.Colleague("together-colleague", "Ada together-colleague"))));
        assertThat(colleague.get(() -> together.coTeachers(code)).mine()).isFalse();
        var reference = now().reference();
        TEACHER.run(() -> lessons.end(code));
        assertThat(colleague.get(() -> taught.of(reference)).lesson().lesson().reference())
                .isEqualTo(reference);
        assertThat(colleague.get(taught::mine))
                .extracting(LiveLesson::reference)
                .contains(reference);
    }

    @Test
    void aCodeIsGoodOnce() {
        var invitation = invite();
        teachers.ofTheDemoSchool("together-first")
                .run(() -> together.enter(invitation.substring(0, 4) + " - " + invitation.substring(4)));
        var second = teachers.ofTheDemoSchool("together-second");
        assertThat(refusal(() -> second.run(() -> together.enter(invitation))))
                .contains("Please ask your colleague for a new one");
        assertThatThrownBy(() -> second.get(() -> lessons.mine(code))).isInstanceOf(LessonRefused.class);
    }

    @Test
    void ofTwoColleaguesWithOneCodeAtTheSameMomentOneComesIn() {
        var invitation = invite();
        var colleagues = Stream.of("together-left", "together-right")
                .map(teachers::ofTheDemoSchool)
                .toList();
        var came = AtOnce.run(colleagues.stream()
                .map(colleague -> (Callable<String>) () -> colleague.get(() -> together.enter(invitation)))
                .toList());
        assertThat(came.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
        assertThat(TEACHER.get(() -> together.coTeachers(code)).colleagues()).hasSize(1);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndANewOneMakesTheOldOneVoid() {
        var colleague = teachers.ofTheDemoSchool("together-late");
        var replaced = invite();
        var old = invite();
        assertThat(refusal(() -> colleague.run(() -> together.enter(replaced))))
                .contains("Please ask your colleague for a new one");
        var minutes = database.sql(
                        "select timestampdiff(second, utc_timestamp(), ends_at) from live_invitation where lesson = ?")
                .param(now().reference())
                .query(Long.class)
                .single();
        assertThat(minutes).isBetween(500L, 600L);
        database.sql("update live_invitation set ends_at = utc_timestamp() where lesson = ?")
                .param(now().reference())
                .update();
        assertThat(refusal(() -> colleague.run(() -> together.enter(old))))
                .contains("Please ask your colleague for a new one");
        letIn(colleague);
    }

    @Test
    void aTeacherOfAnotherSchoolIsAnsweredAsWithAWrongCode() {
        var invitation = invite();
        for (var stranger :
                List.of(teachers.ofAnotherSchool("together-elsewhere"), teachers.ofNoSchool("together-nowhere"))) {
            var wrong = refusal(() -> stranger.run(() -> together.enter("00000000")));
            assertThat(refusal(() -> stranger.run(() -> together.enter(invitation))))
                    .isEqualTo(wrong);
            assertThat(refusal(() -> stranger.run(() -> together.enter("no code"))))
                    .isEqualTo(wrong);
            assertThatThrownBy(() -> stranger.get(() -> lessons.mine(code))).isInstanceOf(LessonRefused.class);
        }
        var own = teachers.ofTheDemoSchool("together-own-school");
        assertThat(own.get(() -> together.enter(invitation)))
                .as("the code is still good")
                .isEqualTo(code);
    }

    @Test
    void aTeacherWithoutASchoolLetsInWhomSheLikes() {
        var alone = teachers.ofNoSchool("together-alone");
        var hers = alone.get(() -> lessons.start(LESSON));
        var invitation = alone.get(() -> together.invite(hers)).code();
        assertThat(teachers.ofAnotherSchool("together-guest").get(() -> together.enter(invitation)))
                .isEqualTo(hers);
        alone.run(() -> lessons.end(hers));
    }

    @Test
    void aColleagueWhoChangesSchoolsSeesNothingMore() {
        var mover = letIn(teachers.ofTheDemoSchool("together-mover"));
        var reference = now().reference();
        assertThat(mover.get(lessons::running)).isNotEmpty();
        teachers.ofAnotherSchool("together-mover");
        assertThatThrownBy(() -> mover.get(() -> lessons.mine(code))).isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> mover.get(() -> taught.of(reference))).isInstanceOf(LessonRefused.class);
        assertThat(mover.get(lessons::running)).isEmpty();
        TEACHER.run(() -> lessons.end(code));
        assertThat(mover.get(taught::mine)).isEmpty();
    }

    @Test
    void whoTriesManyCodesWaitsAndNobodyElse() {
        var guesser = teachers.ofTheDemoSchool("together-guesser");
        var invitation = invite();
        IntStream.range(0, 6).forEach(unused -> refusal(() -> guesser.run(() -> together.enter("00000000"))));
        assertThat(refusal(() -> guesser.run(() -> together.enter(invitation)))).contains("wait a minute");
        assertThat(teachers.ofTheDemoSchool("together-calm").get(() -> together.enter(invitation)))
                .isEqualTo(code);
    }

    @Test
    void onlyWhoStartedTheLessonEndsItLetsInAndEndsItForAColleague() {
        var one = letIn(teachers.ofTheDemoSchool("together-one"));
        var other = letIn(teachers.ofTheDemoSchool("together-other"));
        for (var step : List.<Runnable>of(
                () -> lessons.end(code), () -> together.invite(code), () -> together.part(code, other.username()))) {
            assertThatThrownBy(() -> one.run(step))
                    .isInstanceOf(LessonRefused.class)
                    .hasMessageContaining("Only the teacher who started this lesson");
        }
        assertThat(now().isRunning()).isTrue();
        TEACHER.run(() -> together.part(code, other.username()));
        assertThatThrownBy(() -> other.run(() -> lessons.move(code, 1))).isInstanceOf(LessonRefused.class);
        assertThat(other.get(lessons::running)).isEmpty();
        one.run(() -> together.leave(code));
        assertThatThrownBy(() -> one.get(() -> lessons.mine(code))).isInstanceOf(LessonRefused.class);
    }

    @Test
    void ofPressesOfBothAtTheSameMomentEachCountsWhollyOrNotAtAll() {
        var colleague = letIn(teachers.ofTheDemoSchool("together-presser"));
        var before = now();
        var presses = Stream.of(TEACHER, colleague, TEACHER, colleague)
                .map(who -> (Callable<Boolean>) () -> {
                    who.run(() -> lessons.move(code, 1));
                    return true;
                })
                .toList();
        assertThat(AtOnce.run(presses)).allMatch(AtOnce.Ended::succeeded);
        var runningOrder = runningOrders.of(LESSON).orElseThrow();
        assertThat((long) runningOrder.place(now().step()))
                .isBetween(1L, 4L)
                .isEqualTo(now().revision() - before.revision());
    }

    @Test
    void theCodeIsKeptAsAHashOnly() {
        var invitation = invite();
        assertThat(new StoredBytes(database).columnsThatHold(invitation)).isEmpty();
        assertThat(new StoredBytes(database).columnsThatHold(code))
                .as("what is kept readable is found")
                .contains("live_lesson.code");
    }
}
