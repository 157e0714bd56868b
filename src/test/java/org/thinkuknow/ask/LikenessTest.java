package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.ask.Likeness.distance;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "two letters changed round, flismy, flimsy, flimpsy, flimsy",
        "one letter for two, bloc, blocc, bloc, blocp",
        "a lost vowel, blck, block, bock, block",
        "another vowel, blick, block, blpck, block",
        "a letter that sounds alike, blokk, block, blopk, block",
        "a neighbour on the keyboard, bkock, block, bsock, block",
        "the end, blockt, block, tblock, block"
    })
    void aMistakeThatIsEasilyMadeIsSmaller(String why, String easily, String meant, String hardly, String hardlyMeant) {
        assertThat(distance(easily, meant)).as(why).isPositive().isLessThan(distance(hardly, hardlyMeant));
    }

    @Test
    void theSameIsNoMistake() {
        assertThat(distance("block", "block")).isZero();
    }
}
