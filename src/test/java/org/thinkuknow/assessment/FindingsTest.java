package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void theGravestReasonComesFirstAndEachOnce() {
        findings.add(Level.TWO, "pictures");
        findings.add(Level.ONE, "tonight");
        findings.add(Level.TWO, "a secret");
        findings.add(Level.TWO, "tonight");
        assertThat(findings.suggestion())
                .isEqualTo(new Suggestion(Level.ONE, List.of("tonight", "pictures", "a secret")));
    }

    @Test
    void nothingFoundIsNoLevel() {
        assertThat(findings.suggestion()).isEqualTo(new Suggestion(Level.NONE, List.of()));
    }

    @Test
    void whatRaisesACaseStandsBeforeWhatWasKnownAndNothingIsLost() {
        assertThat(new Suggestion(Level.ONE, List.of("tonight", "pictures"))
                        .before("pictures\na secret")
                        .lines())
                .containsExactly("tonight", "pictures", "a secret");
    }
}
