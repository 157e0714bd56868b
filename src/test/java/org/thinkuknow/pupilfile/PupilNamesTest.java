package org.thinkuknow.pupilfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are found as they are written, in part and as they sound; the nearest has the most points. */
class PupilNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Shawn, Sean Doherty",
        "Shaun doherty, Séan O'Doherty Doherty",
        "Neve, Niamh Byrne",
        "Mohamed, Muhammad Ali",
        "Muhammed ali, Mohammed Aly",
        "Catherine, Katharine Price",
        "Jeff, Geoffrey Hill",
        "Rees, Rhys Owen",
        "okor, Tom Okoro",
        "kor, Tom Okoro",
        "OKORO TOM, Tom Okoro",
        "محمد, محمد علي"
    })
    void isFound(String typed, String name) {
        assertThat(PupilNames.fit(typed, List.of(name, ""), "5B")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Shawn, Susan Hill", "Tom Hill, Tom Okoro", "x, Alex Price", "😀, Tom Okoro", "5A, Tom Okoro"})
    void isNotFound(String typed, String name) {
        assertThat(PupilNames.fit(typed, List.of(name, ""), "5B")).isZero();
    }

    @Test
    void aClassIsFoundHoweverItIsTypedAndHelpsToTellTwoOfOneNameApart() {
        for (var typed : List.of("5b", "5 B", " 5B ")) {
            assertThat(PupilNames.fit(typed, List.of("Tom Okoro"), "5B")).isPositive();
        }
        assertThat(PupilNames.fit("tom 5b", List.of("Tom Okoro"), "5B")).isPositive();
        assertThat(PupilNames.fit("tom 5b", List.of("Tom Okoro"), "6A")).isZero();
    }

    @Test
    void whatIsWrittenLikeThatComesBeforeWhatSoundsLikeIt() {
        assertThat(PupilNames.fit("Sean", List.of("Sean Hill"), ""))
                .isGreaterThan(PupilNames.fit("Sea", List.of("Sean Hill"), ""))
                .isGreaterThan(PupilNames.fit("Sean", List.of("Shaun Hill"), ""));
        assertThat(PupilNames.fit("Sea", List.of("Sean Hill"), ""))
                .isGreaterThan(PupilNames.fit("Sean", List.of("Shaun Hill"), ""));
    }

    @Test
    void aPressOnTheDrawingIsTheNearestPlaceAndLeftIsTheChilds() {
        assertThat(BodyRegion.at(BodySide.FRONT, 121, 311)).isEqualTo(BodyRegion.LEFT_KNEE);
        assertThat(BodyRegion.at(BodySide.BACK, 121, 311)).isEqualTo(BodyRegion.RIGHT_KNEE);
        assertThat(BodyRegion.at(BodySide.FRONT, 0, 0)).isEqualTo(BodyRegion.RIGHT_EAR);
        for (var side : BodySide.values()) {
            assertThat(BodyRegion.of(side))
                    .allSatisfy(region -> assertThat(BodyRegion.at(side, region.x(side), region.y()))
                            .isEqualTo(region));
        }
    }
}
