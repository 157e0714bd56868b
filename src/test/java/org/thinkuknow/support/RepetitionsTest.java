package org.thinkuknow.support;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class RepetitionsTest {

    private static final List<String> PLACES = List.of("address", "query", "form");
    private final String before = Objects.requireNonNullElse(System.getProperty("tests"), "");

    @AfterEach
    void asItWas() {
        System.setProperty("tests", before);
    }

    @Test
    void placesTakeTurnsAndEachHasItsShare() {
        System.setProperty("tests", "");
        var shares = IntStream.range(-1, 299)
                .boxed()
                .flatMap(turn -> Repetitions.of(PLACES, turn))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(shares).isEqualTo(PLACES.stream().collect(Collectors.toMap(Function.identity(), place -> 100L)));
        assertThat(Repetitions.of(List.of(), 7)).isEmpty();
        assertThat(Repetitions.all()).isFalse();
        assertThat(Repetitions.rounds(1_000)).isEqualTo(24);
        assertThat(Repetitions.rounds(7)).isEqualTo(7);
    }

    @Test
    void aRunOfEverythingGoesToAllOfThem() {
        System.setProperty("tests", "all");
        assertThat(Repetitions.of(PLACES, 1)).containsExactlyElementsOf(PLACES);
        assertThat(Repetitions.all()).isTrue();
        assertThat(Repetitions.rounds(1_000)).isEqualTo(1_000);
    }
}
