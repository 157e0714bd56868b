package org.thinkuknow.triage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgeGroupTest {

    @ParameterizedTest
    @CsvSource({
        "6, UNDER_7", "7, FROM_7", "I am 10, FROM_7", "11 and a half, FROM_11", "13, FROM_11", "14, FROM_14",
                "17, FROM_14",
        "18, ADULT", "40, ADULT", "'', NOT_SAID", "nine, NOT_SAID", "0, NOT_SAID", "300, NOT_SAID", "year 9, FROM_7"
    })
    void anAgeIsReadFromItsFirstNumber(String typed, AgeGroup group) {
        assertThat(AgeGroup.of(typed)).isEqualTo(group);
    }
}
