package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasskeyPolicyTest {

    private final PasskeyPolicy required = new PasskeyPolicy("required");

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR", "OFFENDER_MANAGER", "ADMIN"})
    void whoOpensMostIsAsked(Role role) {
        assertThat(required.asks(Set.of(role))).isTrue();
        assertThat(required.asks(Set.of(Role.TEACHER, role))).isTrue();
        assertThat(new PasskeyPolicy("offered").asks(Set.of(role))).isFalse();
    }

    @Test
    void whoOpensLessIsNot() {
        assertThat(required.asks(Set.of(Role.TEACHER, Role.SAFEGUARDING_LEAD))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "Required", "require"})
    void aTypingMistakeIsNoPolicy(String word) {
        assertThatThrownBy(() -> new PasskeyPolicy(word)).hasMessageContaining("offered or required");
    }
}
