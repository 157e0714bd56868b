package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A password that stands in known breaches is refused, also where it looks as if nobody could guess it. */
class BreachedPasswordsTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"88lH1e4vMi4oE", "88LH1E4VMI4OE", "vnn4rk8n70r3qw0", "wv21d6l7u8u576u"})
    void whatOthersHaveLostIsRefused(String password) {
        assertThat(BreachedPasswords.have(password)).isTrue();
        assertThatThrownBy(() -> rules.check(password, List.of()))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("public lists of stolen passwords")
                .hasMessageEndingWith("Three or four words that do not belong together work well.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"88lH1e4vMi4oF", "vnn4rk8n70r3qw1", "marmalade sky tuesday"})
    void whatIsLikeItIsNot(String password) {
        assertThat(BreachedPasswords.have(password)).isFalse();
        assertThatCode(() -> rules.check(password, List.of())).doesNotThrowAnyException();
    }

    /** They are searched by halves: one that stands out of order would hide others. */
    @Test
    void allOfThemAreReadAndEachStandsOnceInOrder() {
        assertThat(BreachedPasswords.all().toArray())
                .hasSizeGreaterThan(40_000)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
