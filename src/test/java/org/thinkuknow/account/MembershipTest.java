package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MembershipTest {

    @Test
    void aSchoolHasAKeyForEverAndAName() {
        var membership = Membership.of("ada", " 100000 ", " Long Lane Primary ", " dsl@school.example ");
        assertThat(membership.school()).contains(new School("100000", "Long Lane Primary"));
        assertThat(membership.noticesTo()).isEqualTo("dsl@school.example");
        assertThat(new School("a".repeat(20), "n".repeat(100)).name()).hasSize(100);
    }

    @Test
    void noKeyMeansNoSchool() {
        assertThat(Membership.of("ada", "  ", "Long Lane Primary", "").school()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Long-Lane", "-lane", "long lane", "läne", "lane\n1", "a23456789012345678901"})
    void anyOtherKeyIsRefused(String key) {
        assertThatThrownBy(() -> new School(key, "Long Lane Primary"))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageStartingWith("A school's key");
    }

    @Test
    void aSchoolWithoutANameIsRefused() {
        assertThatThrownBy(() -> new School("100000", " "))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new School("100000", "n".repeat(101))).isInstanceOf(NewAccount.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsl", "dsl@school", "a@b.c, d@e.f", "dsl@school.example\nBcc: x@y.z"})
    void noticesGoToOneWholeAddress(String address) {
        assertThatThrownBy(() -> Membership.of("ada", "100000", "Long Lane Primary", address))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("e-mail");
    }

    @Test
    void itIsSomebodysSchool() {
        assertThatThrownBy(() -> Membership.of("", "100000", "Long Lane Primary", ""))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("choose a person");
    }
}
