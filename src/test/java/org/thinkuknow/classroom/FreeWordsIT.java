package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Forged;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** One or two words from everybody: what reaches the board, and what never does. */
class FreeWordsIT extends FreeWordsDesk {

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
        var forged = Pupil.with(address(""), code).holding(Forged.at(20, pupil().token()));
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
}
