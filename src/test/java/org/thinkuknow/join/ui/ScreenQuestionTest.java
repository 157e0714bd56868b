package org.thinkuknow.join.ui;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenQuestionTest {

    @TempDir
    private static Path directory;

    private static Quiz quiz;

    @BeforeAll
    static void read() {
        quiz = EveryKind.in(directory);
    }

    @Test
    void everyKindIsAskedWithControlsThatTheKeyboardReaches() {
        assertThat(quiz.questions().stream().map(question -> question.kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(quiz.questions()).allSatisfy(question -> {
            var html = Jsoup.parseBodyFragment(ScreenQuestion.of(question, places(question), "")
                    .getElement()
                    .getOuterHTML());
            assertThat(html.select("[data-question=" + question.id() + "] .send"))
                    .hasSize(1);
            assertThat(html.select("input, select, .up, .choice")).isNotEmpty();
        });
    }

    @Test
    void aQuestionHoldsNoWordOfWhatIsRight() {
        assertThat(quiz.questions())
                .allSatisfy(question -> assertThat(ScreenQuestion.of(question, places(question), "")
                                .getElement()
                                .getOuterHTML())
                        .doesNotContain("Right", "right=", "data-right", "class=\"mark"));
        var one = (ChooseOne) quiz.questions().getFirst();
        assertThat(ScreenQuestion.of(one, places(one), "").getElement().getOuterHTML())
                .contains(one.options().getFirst().say())
                .doesNotContain(
                        one.options().getFirst().why(), one.options().getLast().why());
    }

    private static List<Integer> places(Question question) {
        return switch (question) {
            case PutInOrder order -> order.shuffled();
            case MatchPairs match -> match.shuffled();
            default -> List.of();
        };
    }
}
