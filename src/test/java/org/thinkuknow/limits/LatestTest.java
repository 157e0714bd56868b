package org.thinkuknow.limits;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatestTest {

    @Test
    void whatHasNotBeenAskedForLongestIsForgottenFirst() {
        var kept = Latest.<String, Integer>of(2);
        kept.put("first", 1);
        kept.put("second", 2);
        assertThat(kept.get("first")).isEqualTo(1);
        kept.put("third", 3);
        assertThat(kept).containsOnlyKeys("first", "third");
    }
}
