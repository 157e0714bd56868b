package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.classroom.ClassWords.PupilQuestion;
import org.thinkuknow.classroom.PupilEntry.Flag;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** Questions of pupils to their teacher, and how their words are kept. */
class PupilQuestionsIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final String ASKED = ChildWords.of("What is a stranger?");
    private static final String SIGN = ChildWords.of("he touches me and I dont like it");

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private ClassWords words;

    @Autowired
    private FlaggedWords flagged;

    @Autowired
    private Audit audit;

    @Autowired
    private WordRows rows;

    @Autowired
    private LessonRows lessonRows;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start(LESSON));
    }

    @AfterEach
    void itEnds() {
        TEACHER.get(flagged::waiting).forEach(each -> TEACHER.run(() -> flagged.done(each.reference())));
        TEACHER.run(() -> lessons.end(code));
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    private LiveLesson lesson() {
        return TEACHER.get(() -> lessons.mine(code)).lesson();
    }

    private List<PupilQuestion> questions() {
        return TEACHER.get(() -> words.questions(code));
    }

    @Test
    void thatTheTeacherWasShownWhatMayTellOfDangerIsRecordedOnce() {
        pupil().question("Q-0000000a", SIGN);
        var reference = waiting().getFirst().reference();
        waiting();
        TEACHER.get(() -> flagged.forRecord(reference));
        assertThat(audit.of(reference)).singleElement().satisfies(read -> {
            assertThat(read.act()).isEqualTo("read");
            assertThat(read.who()).isEqualTo("demo-teacher");
            assertThat(read.detail()).doesNotContain(ChildWords.MARKER);
        });
    }

    private List<FlaggedWords.Flagged> waiting() {
        var here = lesson().reference();
        return TEACHER.get(flagged::waiting).stream()
                .filter(each -> each.lesson().equals(here))
                .toList();
    }

    @Test
    void aQuestionReachesTheTeacherAndTheBoardOnlyByHerHand() {
        assertThat(pupil().question("Q-0000000a", ASKED).statusCode()).isEqualTo(204);
        assertThat(questions()).extracting(PupilQuestion::words).containsExactly(ASKED);
        assertThat(TEACHER.get(() -> words.onBoard(code))).isEmpty();
        TEACHER.run(() -> words.putOnBoard(code, questions().getFirst().reference()));
        assertThat(TEACHER.get(() -> words.onBoard(code)).orElseThrow().words()).isEqualTo(ASKED);
        assertThat(pupil().now().get("aside").asString())
                .as("pupils' screens stay where they are")
                .isEmpty();
        TEACHER.run(() -> words.done(code, List.of(questions().getFirst().reference())));
        assertThat(questions()).isEmpty();
    }

    @Test
    void aQuestionThatTurnsOutToBeForTheTeacherAloneLeavesTheBoard() {
        pupil().question("Q-0000000a", ASKED);
        var reference = questions().getFirst().reference();
        TEACHER.run(() -> words.putOnBoard(code, reference));
        TEACHER.run(() -> flagged.worries(List.of(reference)));
        assertThat(TEACHER.get(() -> words.onBoard(code))).isEmpty();
        assertThat(questions()).isEmpty();
    }

    @Test
    void aQuestionThatMayTellOfDangerIsForTheTeacherAlone() {
        var pupil = pupil();
        pupil.question("Q-0000000a", SIGN);
        assertThat(questions()).isEmpty();
        var alone = TEACHER.get(flagged::waiting).getFirst();
        assertThat(alone.words()).isEqualTo(SIGN);
        assertThatThrownBy(() -> TEACHER.run(() -> words.putOnBoard(code, alone.reference())))
                .isInstanceOf(LessonRefused.class);
        assertThat(lesson().beside()).isEmpty();
    }

    @Test
    void theSameQuestionSentTwiceInTheSameInstantCountsOnce() {
        var pupil = pupil();
        var sent = AtOnce.run(Collections.nCopies(
                3, (Callable<Integer>) () -> pupil.question("Q-0000000a", ASKED).statusCode()));
        assertThat(sent).extracting(each -> each.result().orElseThrow()).containsOnly(204);
        assertThat(questions()).hasSize(1);
    }

    @Test
    void whoAsksVeryQuicklyIsAskedToWaitAndNothingElseIsSlowed() {
        var quick = pupil();
        for (var sent = 0; sent < 3; sent++) {
            assertThat(quick.question("Q-0000000" + sent, ASKED).statusCode()).isEqualTo(204);
        }
        var waits = quick.question("Q-00000009", ASKED);
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(pupil().question("Q-00000009", ASKED).statusCode()).isEqualTo(204);
    }

    @Test
    void onlySoManyOfOneSeatWaitForTheTeacher() {
        pupil().question("Q-0000000a", ASKED);
        var first = rows.questions(lesson().reference()).getFirst();
        var seat = new Seat(first.seat(), first.lesson(), "", 1, clock.instant());
        assertThat(rows.addOnce(PupilEntry.now(seat, null, "Q-0000000b", 0, ASKED, Flag.NONE, clock.instant()), 2))
                .isTrue();
        assertThat(rows.addOnce(PupilEntry.now(seat, null, "Q-0000000c", 0, ASKED, Flag.NONE, clock.instant()), 2))
                .isFalse();
        assertThat(rows.addOnce(PupilEntry.now(seat, null, "Q-0000000b", 0, ASKED, Flag.NONE, clock.instant()), 2))
                .as("the same again")
                .isTrue();
        assertThat(questions()).hasSize(2);
    }

    @Test
    void whatIsTooLongIsRefusedKindly() {
        var pupil = pupil();
        assertThat(pupil.question("Q-0000000a", "🦦".repeat(10_000)).body())
                .contains("300 letters fit", "It is still here");
        assertThat(pupil.question("Q-0000000a", "  ").statusCode()).isEqualTo(409);
        assertThat(pupil.question("no", ASKED).statusCode()).isEqualTo(422);
        assertThat(pupil.question("Q-0000000a", "🦦".repeat(300)).statusCode()).isEqualTo(204);
    }

    @Test
    void wordsAreSealedEachForItsOwnRow() {
        pupil().question("Q-0000000a", ASKED);
        pupil().question("Q-0000000b", ASKED);
        assertThat(new StoredBytes(database).columnsThatHold(ChildWords.MARKER)).isEmpty();
        var two = questions();
        database.sql(
                        "update live_word a join live_word b on b.reference = ? set a.words = b.words where a.reference = ?")
                .params(two.get(0).reference(), two.get(1).reference())
                .update();
        assertThatThrownBy(this::questions).isInstanceOf(SealBroken.class);
        database.sql("delete from live_word where reference = ?")
                .param(two.get(1).reference())
                .update();
    }

    @Test
    void wordsAreErasedSomeDaysAfterTheirLessonAndItsNumbersStay() {
        pupil().question("Q-0000000a", ASKED);
        var reference = lesson().reference();
        new WordTidying(rows, new WordKeeping(Duration.ZERO)).erase(clock.instant());
        assertThat(wordsOf(reference)).as("while it runs").isEqualTo(1);
        TEACHER.run(() -> lessons.end(code));
        new WordTidying(rows, new WordKeeping(Duration.ofDays(7))).erase(clock.instant());
        assertThat(wordsOf(reference)).isEqualTo(1);
        new WordTidying(rows, new WordKeeping(Duration.ofDays(7)))
                .erase(clock.instant().plus(Duration.ofDays(8)));
        assertThat(wordsOf(reference)).isZero();
        assertThat(lessonRows.now(List.of(reference))).hasSize(1);
    }

    private long wordsOf(String lesson) {
        return database.sql("select count(*) from live_word where lesson = ?")
                .param(lesson)
                .query(Long.class)
                .single();
    }

    @Test
    void theYoungestHaveNoBoxUntilTheirTeacherAsks() {
        assertThat(pupil().page().body()).contains("Ask your teacher");
        var young = TEACHER.get(() -> lessons.start("/learn/4-7/this-is-me"));
        assertThat(Pupil.with(address(""), young).page().body()).doesNotContain("Ask your teacher", "<textarea");
        TEACHER.run(() -> lessons.end(young));
    }
}
