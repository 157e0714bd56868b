package org.thinkuknow.quiz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.quiz.PartTally.Part;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a class had of an answer with several parts. */
class PartTallyTest {

    @TempDir
    private Path directory;

    private Question question(Kind kind) {
        return EveryKind.in(directory).questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PartTally tally(Kind kind, Answer... given) {
        return PartTally.of(question(kind), List.of(given));
    }

    @Test
    void anOrderIsSaidInFullWithHowManyHadEachThingInItsPlace() {
        var tally = tally(Kind.ORDER, Answer.of(0, 1, 2), Answer.of(0, 2, 1));
        assertThat(tally.answers()).isEqualTo(2);
        assertThat(tally.parts())
                .containsExactly(
                        new Part("", "Stop. Do not answer.", 2),
                        new Part("", "Go to a grown-up you trust.", 1),
                        new Part("", "Show them the message.", 1));
    }

    @Test
    void pairsAreSaidWithHowManyFoundEach() {
        assertThat(tally(Kind.MATCH, Answer.of(0, 0, 2)).parts())
                .containsExactly(
                        new Part("Gran", "You know her and trust her.", 1),
                        new Part("A new player in a game", "You may like them. You do not know them yet.", 0),
                        new Part("A computer that chats", "It is not a person.", 1));
    }

    @Test
    void aStoryIsToldTheSafeWayAndWhoeverLeftItEarlierIsNotCountedLater() {
        var tally = tally(Kind.STORY, Answer.of(1), Answer.of(0, 0));
        assertThat(tally.answers()).isEqualTo(2);
        assertThat(tally.parts())
                .containsExactly(new Part("Zip sends Mia a message. \"Send me your picture!\"", "I show Dad.", 1));
    }

    @Test
    void whatDoesNotFitAnyMoreIsLeftOutAndBeforeAnybodyAnswersAllIsSaidAsWell() {
        assertThat(tally(Kind.ORDER, Answer.of(0, 1), Answer.of(7)).answers()).isZero();
        assertThat(tally(Kind.MATCH).parts()).hasSize(3).allMatch(part -> part.count() == 0);
    }

    @Test
    void otherKindsHaveNoParts() {
        for (var kind : List.of(Kind.ONE, Kind.SEVERAL, Kind.TRUE_FALSE, Kind.SCALE)) {
            assertThat(tally(kind, Answer.of(0)).parts()).as(kind.name()).isEmpty();
        }
    }
}
