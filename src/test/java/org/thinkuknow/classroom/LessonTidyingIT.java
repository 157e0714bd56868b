package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LessonTidyingIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/kind-words-on-a-screen";

    @Autowired
    private LessonRows rows;

    @Autowired
    private SeatRows seats;

    @Autowired
    private ColleagueRows colleagues;

    @Autowired
    private PhoneRows phones;

    @Autowired
    private LiveNews news;

    @Autowired
    private TaughtClasses taught;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    private final Keeping keeping = new Keeping(Duration.ofDays(30), Duration.ofHours(12));

    private LiveLesson startedAgo(Duration ago) {
        var lesson = LiveLesson.started(
                "L-" + System.nanoTime(),
                Codes.make(),
                LESSON,
                "teacher-" + System.nanoTime(),
                PreparedStart.WHOLE,
                clock.instant().minus(ago));
        rows.add(lesson, Optional.empty());
        var key = vault.hash("seat of a test", lesson.reference());
        seats.add(new Seat(0, lesson.reference(), "Kind Otter", 2, Instant.EPOCH), key.fresh());
        seats.answer(seats.find(key).orElseThrow(), "any-question", Answer.of(0), Choice.NOW, clock.instant());
        return lesson;
    }

    private long rowsOf(LiveLesson lesson) {
        return database.sql("""
                select (select count(*) from live_lesson where reference = :it) + (select count(*) from live_seat where lesson = :it)
                    + (select count(*) from live_answer where lesson = :it)""")
                .param("it", lesson.reference())
                .query(Long.class)
                .single();
    }

    private LessonTidying tidying() {
        return new LessonTidying(rows, colleagues, phones, news, keeping);
    }

    @Test
    void whatWasKeptLongEnoughIsErasedWithSeatsAndAnswersAndNothingElse() {
        var old = startedAgo(Duration.ofDays(31));
        var recent = startedAgo(Duration.ofDays(29));
        assertThat(tidying().erase(clock.instant()).done()).isGreaterThanOrEqualTo(1);
        assertThat(rowsOf(old)).isZero();
        assertThat(rowsOf(recent)).isEqualTo(3);
    }

    @Test
    void aLessonThatNobodyEndedIsEndedAndItsCodeIsFree() {
        var forgotten = startedAgo(Duration.ofHours(13));
        var running = startedAgo(Duration.ofHours(11));
        tidying().endForgotten(clock.instant());
        assertThat(rows.open(forgotten.code())).isEmpty();
        assertThat(rows.open(running.code())).isPresent();
    }

    @Test
    void resultsAreForWhoTaughtTheLessonAlone() {
        var lesson = startedAgo(Duration.ofHours(1));
        assertThat(new Acting(lesson.teacher(), "TEACHER")
                        .get(() -> taught.of(lesson.reference()))
                        .lesson()
                        .heads())
                .isEqualTo(2);
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.get(() -> taught.of(lesson.reference())))
                .isInstanceOf(LessonRefused.class);
        assertThat(Acting.OTHER_TEACHER.get(taught::mine)).isEmpty();
    }

    @Test
    void resultsAreNeverKeptForMoreThanAYear() {
        assertThatThrownBy(() -> new Keeping(Duration.ofDays(400), Duration.ofHours(12)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keeping(Duration.ofHours(13), Duration.ofHours(12)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
