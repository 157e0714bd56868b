package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;
import org.thinkuknow.quiz.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.ownlessons.Written.example;
import static org.thinkuknow.ownlessons.Written.read;
import static org.thinkuknow.ownlessons.Written.with;

/** An id keeps its question: words may be mended, the meaning may not change. */
class KeptIdsTest {

    private static final Question BEFORE = first(example());

    @Test
    void aMendedWordIsTheSameQuestion() {
        assertThat(KeptIds.isTheSame(
                        BEFORE,
                        first(with(
                                "What did Yusuf not know when he pressed send?",
                                "What did Yusuf not know when he pressed that button?"))))
                .isTrue();
        assertThat(KeptIds.isTheSame(BEFORE, first(with("Why Sam was late", "The reason why Sam was late"))))
                .isTrue();
    }

    @Test
    void whatAsksSomethingElseIsAnother() {
        assertThat(KeptIds.isTheSame(
                        BEFORE,
                        first(with("What did Yusuf not know when he pressed send?", "Which colour is the sky?"))))
                .isFalse();
    }

    @Test
    void whereAnotherAnswerIsRightIsAnother() {
        var other = with("say: Why Sam was late\n        right: true", "say: Why Sam was late");
        other = new OwnText(
                other.lesson(),
                other.quiz().replace("say: That Sam likes games", "say: That Sam likes games\n        right: true"));
        assertThat(KeptIds.isTheSame(BEFORE, first(other))).isFalse();
    }

    @Test
    void anotherKindIsAnother() {
        assertThat(KeptIds.isTheSame(
                        BEFORE, read(example()).quiz().orElseThrow().questions().getLast()))
                .isFalse();
    }

    @Test
    void anIdWithSignsOfAPatternIsFoundAsItStands() {
        var text = "- id: aXb\n- id: a.b\n- id: \"(a+)+$\"\n- id: \\E.*\n";
        assertThat(KeptIds.line(text, "a.b")).isEqualTo(2);
        assertThat(KeptIds.line(text, "(a+)+$")).isEqualTo(3);
        assertThat(KeptIds.line(text, "\\E.*")).isEqualTo(4);
        assertThat(KeptIds.line(text, ".*")).as("stands nowhere").isEqualTo(1);
    }

    private static Question first(OwnText text) {
        return read(text).quiz().orElseThrow().questions().getFirst();
    }
}
