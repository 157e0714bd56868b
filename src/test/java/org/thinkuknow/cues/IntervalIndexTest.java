package org.thinkuknow.cues;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.CountedList;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** In a report full of signs the nearest to each is found without trying all. */
class IntervalIndexTest {

    private static final int MANY = 2_000;

    @Test
    void theNearestIsTheOneWithTheFewestWordsBetween() {
        var all = new IntervalIndex(List.of(at(0), at(10), at(30)));
        assertThat(all.nearest(at(12))).contains(at(10));
        assertThat(all.nearest(at(28))).contains(at(30));
        assertThat(new IntervalIndex(List.of()).nearest(at(12))).isEmpty();
    }

    @Test
    void twiceTheSightingsTakeTwiceTheSteps() {
        assertThat(steps(2 * MANY)).isLessThanOrEqualTo(steps(MANY) * 5 / 2);
    }

    private static long steps(int many) {
        var list = new CountedList<>(
                IntStream.range(0, many).mapToObj(number -> at(3 * number)).toList());
        var all = new IntervalIndex(list);
        for (var number = 0; number < many; number++) {
            all.nearest(at(3 * number + 1));
            all.standsBefore(at(3 * number + 1), 2);
            all.touches(3 * number + 1, 3 * number + 2);
        }
        return list.steps();
    }

    private static Interval at(int place) {
        return new Interval(place, place, Set.of(place), List.of(new FoundCue.Span(place, place + 1)));
    }
}
