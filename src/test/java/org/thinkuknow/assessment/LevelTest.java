package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelTest {

    @Test
    void noLevelIsBelowItselfAndTheFirstIsTheMostUrgent() {
        assertThat(Level.TWO.isBelow(Level.ONE)).isTrue();
        assertThat(Level.ONE.isBelow(Level.TWO)).isFalse();
        assertThat(Level.ONE.isBelow(Level.ONE)).isFalse();
        assertThat(Level.NONE.isBelow(Level.THREE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theMoreUrgentOfTwoIsFoundFromEitherSide(Level level) {
        for (var other : Level.values()) {
            var expected = level.ordinal() < other.ordinal() ? level : other;
            assertThat(Level.moreUrgent(level, other)).isEqualTo(expected);
            assertThat(Level.moreUrgent(other, level)).isEqualTo(expected);
        }
    }
}
