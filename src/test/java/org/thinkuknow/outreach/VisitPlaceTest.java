package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** A place in a list, as it stands in an address. */
class VisitPlaceTest {

    @Test
    void whatWasWrittenIsReadToTheMicrosecond() {
        var place = new VisitPlace(Instant.parse("2026-11-27T10:30:00.123456Z"), "V-00DE3002-0002");
        assertThat(VisitPlace.of(place.text())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "_V-1", "1_", "x_V-1", "1_v", "-1_V-1", "1_V-1 or 1=1", "999999999999999999_V-1", "1_'"
            })
    void anythingElseIsNoPlace(String typed) {
        assertThat(VisitPlace.of(typed)).isEmpty();
    }
}
