package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** One or two words from everybody: what reaches the board, and what never does. */
class FreeWordsIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    private static final String KIND = ChildWords.of("Kind");
    private static final String SIGN = ChildWords.of("he touches me");

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Polls polls;

    @Autowired
    private ClassWords words;

    @Autowired
    private FlaggedWords flagged;

    @Autowired
    private SeatingPlan plan;

    private String code;
    private String asking;

    @BeforeEach
    void wordsAreAsked() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        TEACHER.run(() -> polls.ask(code, PollQuestion.words("A good friend is …")));
        asking = now().lesson().beside().orElseThrow().reference();
    }

    @AfterEach
    void itEnds() {
        waiting().forEach(each -> TEACHER.run(() -> flagged.done(each.reference())));
        TEACHER.run(() -> lessons.end(code));
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    private LiveState now() {
        return TEACHER.get(() -> lessons.mine(code));
    }

    private List<String> held() {
        return TEACHER.get(() -> words.held(code)).stream()
                .map(SameWords::words)
                .toList();
    }

    private List<CloudWord> board() {
        return TEACHER.get(() -> words.cloud(code));
    }

    private List<FlaggedWords.Flagged> waiting() {
        var reference = now().lesson().reference();
        return TEACHER.get(flagged::waiting).stream()
                .filter(each -> each.lesson().equals(reference))
                .toList();
    }

    /** Of everything that is held. */
    private List<String> references() {
        return TEACHER.get(() -> words.held(code)).stream()
                .flatMap(same -> same.references().stream())
                .toList();
    }

    private void letAllThrough() {
        var references = references();
        TEACHER.run(() -> words.letThrough(code, references));
    }

    @Test
    void wordsWaitUntilTheTeacherLetsThemThroughAndEqualOnesAreJoined() {
        assertThat(pupil().words(asking, KIND, "listens").statusCode()).isEqualTo(204);
        assertThat(pupil().words(asking, " " + KIND.toUpperCase() + "! ").statusCode())
                .isEqualTo(204);
        assertThat(TEACHER.get(() -> words.held(code)))
                .extracting(SameWords::words, SameWords::count)
                .containsExactly(tuple(KIND, 2), tuple("listens", 1));
        assertThat(board()).isEmpty();
        letAllThrough();
        assertThat(held()).isEmpty();
        assertThat(board()).containsExactly(new CloudWord(KIND, 2), new CloudWord("listens", 1));
        assertThat(now().answers()).isEqualTo(2);
    }

    @Test
    void whatTheTeacherHasNotReadDoesNotGoThroughWithTheRest() {
        pupil().words(asking, "first");
        var read = references();
        pupil().words(asking, "second");
        TEACHER.run(() -> words.letThrough(code, read));
        assertThat(board()).extracting(CloudWord::word).containsExactly("first");
    }

    @Test
    void whatMayTellOfDangerNeverReachesTheBoardAndIsForTheTeacherAlone() {
        var pupil = pupil();
        pupil.words(asking, SIGN);
        pupil().words(asking, KIND);
        assertThat(held()).containsExactly(KIND);
        assertThat(waiting()).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo(SIGN);
            assertThat(each.seat()).isEqualTo(pupil.nickname());
            assertThat(each.reasons()).isNotEmpty();
        });
        TEACHER.run(() -> words.letThrough(code, List.of(waiting().getFirst().reference())));
        assertThat(board()).as("not even by its reference").isEmpty();
        assertThatThrownBy(() -> TEACHER.run(
                        () -> words.putOnBoard(code, waiting().getFirst().reference())))
                .isInstanceOf(LessonRefused.class);
        letAllThrough();
        assertThat(board()).extracting(CloudWord::word).containsExactly(KIND);
    }

    @Test
    void aSignInPiecesIsASign() {
        pupil().words(asking, ChildWords.of("my dad"), "hits me", "when hes drunk");
        assertThat(held()).isEmpty();
        assertThat(waiting())
                .singleElement()
                .satisfies(each -> assertThat(each.words().lines()).hasSize(3));
    }

    @Test
    void aPupilIsAnsweredAlikeWhateverWasWritten() {
        assertThat(shape(pupil().words(asking, SIGN))).isEqualTo(shape(pupil().words(asking, KIND)));
        assertThat(shape(pupil().question("Q-12345678", SIGN))).isEqualTo(shape(pupil().question("Q-12345678", KIND)));
        assertThat(pupil().get("/stops/" + asking).body()).contains("Your teacher reads these.");
    }

    private static String shape(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body() + " "
                + answer.headers().map().keySet();
    }

    @Test
    void whatWorriesTheTeacherLeavesTheBoard() {
        pupil().words(asking, KIND);
        letAllThrough();
        assertThat(board()).hasSize(1);
        pupil().words(asking, "quiet");
        var reference = references().getFirst();
        OTHER_TEACHER.run(() -> flagged.worries(List.of(reference)));
        assertThat(held()).as("another teacher marks nothing here").containsExactly("quiet");
        TEACHER.run(() -> flagged.worries(List.of(reference)));
        assertThat(held()).isEmpty();
        assertThat(waiting()).hasSize(1);
        TEACHER.run(() -> flagged.done(reference));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void sendingTwiceInTheSameInstantCountsOnceAndTheFirstWordsStay() {
        var pupil = pupil();
        var sent = AtOnce.run(Collections.nCopies(6, (Callable<Integer>)
                () -> pupil.words(asking, KIND, "listens").statusCode()));
        assertThat(sent).extracting(each -> each.result().orElseThrow()).containsOnly(204);
        assertThat(pupil.words(asking, "other").statusCode()).isEqualTo(204);
        assertThat(held()).containsExactly(KIND, "listens");
    }

    @Test
    void aForgedSeatIsNobodys() {
        var forged = Pupil.with(address(""), code).holding(pupil().token().substring(0, 20) + "AA");
        assertThat(forged.words(asking, KIND).statusCode()).isEqualTo(404);
        assertThat(forged.question("Q-12345678", KIND).statusCode()).isEqualTo(404);
        assertThat(Pupil.with(address(""), code).words(asking, KIND).statusCode())
                .isEqualTo(404);
        assertThat(held()).isEmpty();
    }

    @Test
    void aSeatInAnotherLessonAnswersNothingHere() {
        var other = TEACHER.get(() -> lessons.start("/learn/7-11/mine-yours-and-ai"));
        var stranger = Pupil.with(address(""), other).comeIn();
        assertThat(stranger.words(asking, KIND).statusCode()).isEqualTo(422);
        assertThat(Pupil.with(address(""), code)
                        .holding(stranger.token())
                        .words(asking, KIND)
                        .statusCode())
                .as("whatever the address says")
                .isEqualTo(422);
        assertThat(Pupil.with(address(""), code)
                        .holding(stranger.token())
                        .question("Q-12345678", KIND)
                        .statusCode())
                .isEqualTo(204);
        assertThat(held()).isEmpty();
        assertThat(TEACHER.get(() -> words.questions(code)))
                .as("a question goes to the teacher of its seat")
                .isEmpty();
        assertThat(TEACHER.get(() -> words.questions(other))).hasSize(1);
        TEACHER.run(() -> lessons.end(other));
    }

    @Test
    void onlyWhoTeachesTheLessonReadsAndLetsThrough() {
        pupil().words(asking, KIND);
        pupil().words(asking, SIGN);
        var reference = references().getFirst();
        for (var step : List.<Runnable>of(
                () -> words.held(code),
                () -> words.letThrough(code, List.of(reference)),
                () -> words.cloud(code),
                () -> words.questions(code),
                () -> words.done(code, List.of(reference)),
                () -> polls.ask(code, PollQuestion.words("x")),
                () -> polls.back(code))) {
            assertThatThrownBy(() -> OTHER_TEACHER.run(step)).isInstanceOf(LessonRefused.class);
            assertThatThrownBy(() -> Acting.OFFICER.run(step)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(step::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
        assertThat(OTHER_TEACHER.get(flagged::waiting)).isEmpty();
        assertThat(OTHER_TEACHER.get(() -> flagged.forRecord(reference))).isEmpty();
        assertThat(TEACHER.get(() -> flagged.forRecord(reference))).isPresent();
        assertThat(held()).hasSize(1);
    }

    @Test
    void whatIsTooLongOrNothingIsRefusedKindly() {
        var pupil = pupil();
        assertThat(pupil.words(asking, ChildWords.ofLength(31, "a")).body()).contains("It is still here");
        assertThat(pupil.words(asking, "🦦".repeat(10_000)).statusCode()).isEqualTo(409);
        assertThat(pupil.words(asking, " ", "").body()).isEqualTo("Write one word, two or three.");
        assertThat(pupil.words(asking, "a", "b", "c", "d").statusCode()).isEqualTo(409);
        assertThat(pupil.words("A-no-such", KIND).statusCode()).isEqualTo(422);
        assertThat(pupil.words(asking, "🦦".repeat(30), "صديق").statusCode()).isEqualTo(204);
        assertThat(held()).containsExactly("🦦".repeat(30), "صديق");
    }

    @Test
    void wordsOfASeatThatWasTakenOutAreNotShownAndASignInThemIsNotLost() {
        var pupil = pupil();
        pupil.words(asking, KIND);
        letAllThrough();
        var other = pupil();
        other.words(asking, SIGN);
        TEACHER.run(() -> plan.takeOut(code, pupil.nickname()));
        TEACHER.run(() -> plan.takeOut(code, other.nickname()));
        assertThat(board()).isEmpty();
        assertThat(waiting()).hasSize(1);
        assertThat(pupil.words(asking, KIND).statusCode()).isEqualTo(410);
        pupil.comeBack();
        assertThat(board()).hasSize(1);
    }

    @Test
    void wordsOfALineThatWasCutArriveAfterTheEndAndAreNotLost() {
        var pupil = pupil();
        TEACHER.run(() -> lessons.end(code));
        assertThat(pupil.words(asking, SIGN).statusCode()).isEqualTo(204);
        assertThat(waiting()).hasSize(1);
    }
}
