package org.thinkuknow.classroom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GotItTest {

    @TempDir
    private static Path directory;

    private static ChooseOne one;
    private static Question scale;
    private static int right;

    @BeforeAll
    static void read() {
        Quiz quiz = EveryKind.in(directory);
        one = (ChooseOne) quiz.questions().getFirst();
        right = one.options().stream().map(Option::right).toList().indexOf(true);
        scale = quiz.questions().stream()
                .filter(question -> question.kind() == Kind.SCALE)
                .findFirst()
                .orElseThrow();
    }

    private static List<Answer> given(int got, int others) {
        return Stream.concat(
                        Stream.generate(() -> new Answer(List.of(right))).limit(got),
                        Stream.generate(() -> new Answer(List.of(right == 0 ? 1 : 0)))
                                .limit(others))
                .toList();
    }

    @Test
    void allIsSaidOnlyWhereEveryScreenHasIt() {
        assertThat(GotIt.of(one, given(5, 0), 5)).contains(GotIt.ALL);
        assertThat(GotIt.of(one, given(28, 0), 28)).contains(GotIt.ALL);
        assertThat(GotIt.of(one, given(27, 0), 28)).contains(GotIt.NEARLY_ALL);
    }

    @Test
    void nearlyAllIsNineOfTenAndNamesNobody() {
        assertThat(GotIt.of(one, given(9, 1), 10)).contains(GotIt.NEARLY_ALL);
        assertThat(GotIt.of(one, given(8, 2), 10)).isEmpty();
        assertThat(GotIt.of(one, given(8, 1), 9))
                .as("one of a few would be known")
                .isEmpty();
        assertThat(GotIt.NEARLY_ALL.words()).doesNotContainIgnoringCase("nearly", "almost", "most", "not");
    }

    @Test
    void tooFewSayNothing() {
        assertThat(GotIt.of(one, given(4, 0), 4)).isEmpty();
        assertThat(GotIt.of(one, given(0, 0), 0)).isEmpty();
        assertThat(GotIt.of(one, given(20, 0), 30))
                .as("a third has not answered")
                .isEmpty();
    }

    @Test
    void whereNothingIsRightNobodyGotIt() {
        assertThat(GotIt.of(scale, given(9, 0), 9)).isEmpty();
    }
}
