package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.support.ChildWords;

import java.net.http.HttpResponse;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** What may tell of danger in the words of a class is for the teacher alone, and is not lost. */
class SignsInFreeWordsIT extends FreeWordsDesk {

    @Autowired
    private SeatingPlan plan;

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
