package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RetentionRulesTest {

    private static final RetentionRules RULES =
            new RetentionRules(84, Map.of("not-for-us", 6), Map.of("none", 12, "one", 0));

    @Test
    void anOutcomeGoesBeforeALevelAndThatBeforeTheGeneralRule() {
        assertThat(RULES.of(new EndedCase("NONE", "NOT_FOR_US")).orElseThrow().name())
                .isEqualTo("outcome NOT_FOR_US: 6 months");
        assertThat(RULES.of(new EndedCase("NONE", "ADVICE_GIVEN")).orElseThrow().name())
                .isEqualTo("level NONE: 12 months");
        assertThat(RULES.of(new EndedCase("TWO", "ADVICE_GIVEN")).orElseThrow().name())
                .isEqualTo("general: 84 months");
    }

    @Test
    void zeroMonthsMeansKept() {
        assertThat(RULES.of(new EndedCase("ONE", "SEEN_AND_SAFE"))).isEmpty();
        assertThat(new RetentionRules(0, Map.of(), Map.of()).of(new EndedCase("TWO", "ADVICE_GIVEN")))
                .isEmpty();
        assertThat(new RetentionRules(0, Map.of(), Map.of()).shortest()).isEmpty();
        assertThat(RULES.shortest()).hasValue(6);
    }

    /** The page about privacy promises no end where one rule has none. */
    @Test
    void theFewestAndTheMostMonthsAreThoseOfAllRules() {
        assertThat(RULES.fewestMonths()).isEqualTo(6);
        assertThat(RULES.mostMonths()).isZero();
        var ending = new RetentionRules(84, Map.of("not-for-us", 6), Map.of("none", 120));
        assertThat(ending.fewestMonths()).isEqualTo(6);
        assertThat(ending.mostMonths()).isEqualTo(120);
        assertThat(new RetentionRules(0, Map.of(), Map.of()).fewestMonths()).isZero();
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        assertThat(new RetentionRules.Rule("", 1).due(Instant.parse("2027-01-31T10:00:00Z")))
                .isEqualTo("2027-02-28T10:00:00Z");
    }

    @Test
    void settingsAreReadByPlainName() {
        var environment = new MockEnvironment()
                .withProperty("thinkuknow.retention.months", "24")
                .withProperty("thinkuknow.retention.outcomes.not-for-us", "3");
        var bound = Binder.get(environment)
                .bind("thinkuknow.retention", RetentionRules.class)
                .get();
        assertThat(bound.of(new EndedCase("ONE", "NOT_FOR_US")).orElseThrow().months())
                .isEqualTo(3);
        assertThat(bound.of(new EndedCase("ONE", "SEEN_AND_SAFE")).orElseThrow().months())
                .isEqualTo(24);
    }

    @Test
    void monthsAreNeverNegative() {
        assertThatThrownBy(() -> new RetentionRules(0, Map.of(), Map.of("one", -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
