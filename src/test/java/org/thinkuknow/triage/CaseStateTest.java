package org.thinkuknow.triage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.triage.CaseState.ACKNOWLEDGED;
import static org.thinkuknow.triage.CaseState.ASSESSED;
import static org.thinkuknow.triage.CaseState.CLAIMED;
import static org.thinkuknow.triage.CaseState.CLOSED;
import static org.thinkuknow.triage.CaseState.RECEIVED;
import static org.thinkuknow.triage.CaseState.REFERRED;

class CaseStateTest {

    private static final Map<CaseState, Set<CaseState>> WAYS = Map.of(
            RECEIVED, EnumSet.of(CLAIMED),
            CLAIMED, EnumSet.of(RECEIVED, ASSESSED),
            ASSESSED, EnumSet.of(REFERRED, CLOSED),
            REFERRED, EnumSet.of(ASSESSED, ACKNOWLEDGED),
            ACKNOWLEDGED, EnumSet.of(ASSESSED, REFERRED, CLOSED),
            CLOSED, EnumSet.of(RECEIVED));

    @ParameterizedTest
    @EnumSource
    void fromEveryStateOnlyTheseWaysLeadOn(CaseState from) {
        assertThat(Arrays.stream(CaseState.values()).filter(from::canBecome))
                .containsExactlyInAnyOrderElementsOf(WAYS.get(from));
    }
}
