package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    @TempDir
    private static Path directory;

    private static Quiz quiz;

    @BeforeAll
    static void read() {
        quiz = EveryKind.in(directory);
    }

    private static Question question(Kind kind) {
        return quiz.questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOptionIsCountedAndTheRightOneIsMarked() {
        var tally = Tally.of(quiz.before(), List.of(Answer.of(0), Answer.of(1), Answer.of(1)));
        assertThat(tally.answers()).isEqualTo(3);
        assertThat(tally.bars()).extracting(Tally.Bar::count).containsExactly(1, 2);
        assertThat(tally.bars()).extracting(Tally.Bar::right).containsExactly(false, true);
    }

    @Test
    void whereSeveralAreRightEachIsCountedForItself() {
        var tally = Tally.of(question(Kind.SEVERAL), List.of(Answer.of(0, 1), Answer.of(1), Answer.of()));
        assertThat(tally.answers()).isEqualTo(3);
        assertThat(tally.bars()).extracting(Tally.Bar::count).startsWith(1, 2).endsWith(0);
    }

    @Test
    void ordersAndPairsAreUnderstoodOrNotYet() {
        for (var kind : List.of(Kind.ORDER, Kind.MATCH)) {
            var question = question(kind);
            var tally = Tally.of(question, List.of(Answer.of(0, 1, 2), Answer.of(2, 1, 0), Answer.of(1, 0, 2)));
            assertThat(tally.bars())
                    .as(kind.word())
                    .extracting(Tally.Bar::count)
                    .containsExactly(1, 2);
        }
    }

    @Test
    void ofAScaleNoAnswerIsRight() {
        assertThat(Tally.of(question(Kind.SCALE), List.of(Answer.of(0))).bars()).noneMatch(Tally.Bar::right);
    }

    @Test
    void anAnswerThatDoesNotFitTheQuestionAnyMoreIsLeftOut() {
        assertThat(Tally.of(quiz.before(), List.of(Answer.of(7), Answer.of(0))).answers())
                .isEqualTo(1);
    }
}
