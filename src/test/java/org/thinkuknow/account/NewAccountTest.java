package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewAccountTest {

    private static final String NAME = "Ada Officer";
    private static final String PASSWORD = "three words here";
    private static final Set<Role> ROLES = Set.of(Role.OFFICER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada.officer@police.example",
                "0fficer_1-a",
                "a23456789012345678901234567890123456789012345678901234567890"
            })
    void aUsernameHasSmallLettersDigitsAndFewSigns(String username) {
        assertThat(new NewAccount(username, NAME, PASSWORD, ROLES).username()).isEqualTo(username);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "Ada",
                "ada officer",
                ".ada",
                "ada\n",
                "ada<b>",
                "adä",
                "a234567890123456789012345678901234567890123456789012345678901"
            })
    void anyOtherUsernameIsRefused(String username) {
        assertThatThrownBy(() -> new NewAccount(username, NAME, PASSWORD, ROLES))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageStartingWith("A username has");
    }

    @Test
    void aPasswordHasTwelveCharactersOrMore() {
        assertThat(new NewAccount("ada", NAME, "a".repeat(12), ROLES).password())
                .hasSize(12);
        assertThatThrownBy(() -> new NewAccount("ada", NAME, "😀".repeat(11), ROLES))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("12 characters");
    }

    @Test
    void aPasswordHasAtMostAHundredAndTwentyEightCharacters() {
        assertThat(new NewAccount("ada", NAME, "😀".repeat(128), ROLES).password())
                .hasSize(256);
        assertThatThrownBy(() -> new NewAccount("ada", NAME, "é".repeat(129), ROLES))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("128 characters");
    }

    @Test
    void aNameIsNeededAndFits() {
        assertThat(new NewAccount("ada", "n".repeat(100), PASSWORD, ROLES).fullName())
                .hasSize(100);
        assertThatThrownBy(() -> new NewAccount("ada", "n".repeat(101), PASSWORD, ROLES))
                .isInstanceOf(NewAccount.Refused.class);
        assertThatThrownBy(() -> new NewAccount("ada", "  ", PASSWORD, ROLES)).isInstanceOf(NewAccount.Refused.class);
    }

    @Test
    void aRoleIsNeeded() {
        assertThatThrownBy(() -> new NewAccount("ada", NAME, PASSWORD, Set.of()))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("at least one role");
        assertThat(new NewAccount("ada", NAME, PASSWORD, EnumSet.allOf(Role.class)).roles())
                .hasSize(Role.values().length);
    }

    @Test
    void thePasswordStaysOutOfItsTextForm() {
        assertThat(new NewAccount("ada", NAME, PASSWORD, ROLES).toString())
                .contains("ada")
                .doesNotContain(PASSWORD);
    }
}
