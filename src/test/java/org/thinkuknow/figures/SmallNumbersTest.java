package org.thinkuknow.figures;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.figures.Shown.Sign;

import static org.assertj.core.api.Assertions.assertThat;

class SmallNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, [c]",
        "2, [c]",
        "3, [c]",
        "4, [c]",
        "5, 5",
        "6, 5",
        "7, 5",
        "8, 10",
        "12, 10",
        "13, 15",
        "1002, 1000",
        "1003, 1005"
    })
    void fewAreHiddenAndTheRestIsRoundedToFive(long exact, String shown) {
        assertThat(SmallNumbers.count(exact).text()).isEqualTo(shown);
    }

    @Test
    void whereNoneTellsOfEverybodyZeroIsHiddenToo() {
        assertThat(SmallNumbers.tellingCount(0)).isEqualTo(Sign.CONFIDENTIAL);
        assertThat(SmallNumbers.tellingCount(4)).isEqualTo(Sign.CONFIDENTIAL);
        assertThat(SmallNumbers.tellingCount(5)).isEqualTo(new Number(5));
    }

    @ParameterizedTest
    @CsvSource({
        "25, 100, 25",
        "100, 100, 100",
        "0, 100, 0",
        "5, 1500, [low]",
        "33, 200, 18",
        "4, 100, [c]",
        "4, 4, [c]",
        "10, 17, [x]",
        "10, 18, 50"
    })
    void aPercentageIsMadeOfRoundedNumbersAndThereIsNoneOfFewerThanTwenty(long part, long whole, String shown) {
        assertThat(SmallNumbers.percent(SmallNumbers.count(part), SmallNumbers.count(whole))
                        .text())
                .isEqualTo(shown);
    }

    /** Two numbers that were rounded each by itself may cross. */
    @Test
    void nothingIsMoreThanAll() {
        assertThat(SmallNumbers.percent(new Number(30), new Number(25)).text()).isEqualTo("100");
    }

    @Test
    void aMiddleTimeIsOfTenAtLeast() {
        assertThat(SmallNumbers.ordered(42, 12)).isEqualTo(Sign.NOT_AVAILABLE);
        assertThat(SmallNumbers.ordered(42, 13)).isEqualTo(new Number(42));
    }

    @Property(seed = "20261203")
    void noNumberThatIsShownTellsOfFewerThanFive(@ForAll @LongRange(min = 0, max = 5_000_000) long exact) {
        if (SmallNumbers.count(exact) instanceof Number(var shown)) {
            assertThat(shown % 5).isZero();
            assertThat(shown == 0 ? exact == 0 : exact >= 5).isTrue();
            assertThat(Math.abs(shown - exact)).isLessThanOrEqualTo(2);
        } else {
            assertThat(exact).isBetween(1L, 4L);
        }
    }

    @Test
    void everySignSaysWhatItMeans() {
        assertThat(Sign.values()).extracting(Sign::text).containsExactly("[c]", "[z]", "[x]", "[low]");
        assertThat(Sign.values()).allSatisfy(sign -> assertThat(sign.meaning()).isNotBlank());
    }
}
