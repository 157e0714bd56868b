package org.thinkuknow.figures;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "100, 400, 25, between 21 and 29 in 100",
        "25, 100, 25, between 18 and 34 in 100",
        "27, 102, 25, between 18 and 34 in 100",
        "3, 400, [c], too few to say",
        "5, 17, [x], too few to say",
        "0, 40, 0, between 0 and 9 in 100",
        "0, 0, [x], too few to say",
        "13, 12, [x], too few to say"
    })
    void aShareIsOfRoundedNumbersWithHowSureItIs(long counted, long among, String percent, String words) {
        var share = new Share(counted, among);

        assertThat(share.percent().text()).isEqualTo(percent);
        assertThat(share.words()).isEqualTo(words);
    }

    /** The words are said of what is shown, so that they tell no more than it does. */
    @ParameterizedTest
    @CsvSource({"98, 402", "99, 399", "102, 401"})
    void whatIsShownAlikeIsSaidAlike(long counted, long among) {
        assertThat(new Share(counted, among).words()).isEqualTo(new Share(100, 400).words());
    }
}
