package org.thinkuknow.quiz;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ShuffledTest {

    @Test
    void everyPlaceIsThereAndNeverInTheRightOrder() {
        for (var size = 2; size <= 5; size++) {
            var inOrder = IntStream.range(0, size).boxed().toList();
            for (var number = 0; number < 200; number++) {
                assertThat(Shuffled.places("or-4-7-" + number, size))
                        .containsExactlyInAnyOrderElementsOf(inOrder)
                        .isNotEqualTo(inOrder);
            }
        }
    }

    @Test
    void oneQuestionIsAlwaysShuffledInTheSameWay() {
        assertThat(Shuffled.places("or-4-7-07", 3))
                .isEqualTo(List.copyOf(Shuffled.places("or-4-7-07", 3)))
                .isEqualTo(List.of(1, 0, 2));
    }
}
