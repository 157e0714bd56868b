package org.thinkuknow.partner;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a site is told of its visitors says no more of a month than what is told of that month. */
class FunnelTest {

    private static final int OTHER_MONTHS = 11;
    private static final long MOST = 80;

    @Test
    void monthsThatReadAlikeDecideAlike() {
        for (var each = 0L; each <= MOST; each++) {
            var others = each;
            LongStream.rangeClosed(0, MOST)
                    .boxed()
                    .collect(Collectors.groupingBy(
                            Funnel::words, Collectors.mapping(sent -> isTold(sent, others), Collectors.toSet())))
                    .forEach((words, told) -> assertThat(told)
                            .as("a month of %s beside %d", words, others)
                            .hasSize(1));
        }
        assertThat(isTold(MOST, 0)).isTrue();
        assertThat(isTold(1, 0)).isFalse();
    }

    private static boolean isTold(long month, long another) {
        return Funnel.isTold(
                Stream.concat(Stream.of(month, another), Collections.nCopies(OTHER_MONTHS - 1, 0L).stream())
                        .toList());
    }
}
