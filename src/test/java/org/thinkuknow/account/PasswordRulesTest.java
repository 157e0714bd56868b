package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PasswordRulesTest {

    private static final List<String> ADA =
            List.of("ada.okonkwo", "Adaeze Okonkwo", "St Brannock's Primary School, Wexley");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three words here",
                "look-around-first",
                "a long phrase for tests",
                "marmalade sky tuesday",
                "kJ8#mq2Lw9zR",
                "hbtk-qmwd-xnrf-gczp",
                "dim glas yn y bore",
                "дощ каштан вулиця",
                "Ada likes marmalade on a Tuesday"
            })
    void whatNobodyWouldTryIsTaken(String password) {
        assertThatCode(() -> rules.check(password, ADA)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "password1234, many people use",
        "P@ssw0rd1234, many people use",
        "iloveyou123456, many people use",
        "manchesterunited, many people use",
        "Liverpool2024!, easy to guess",
        "Summer2026!!, easy to guess",
        "qwertyuiop12, many people use",
        "aaaaaaaaaaaa, again and again",
        "letmeinletmein, again and again",
        "abcdefghijkl, 'the alphabet, the numbers or the keys'",
        "zaq12wsxcde3, easy to guess",
        "19031987 1987, easy to guess"
    })
    void whatIsTriedFirstIsRefusedAndSaysWhyAndWhatHelps(String password, String why) {
        assertThatThrownBy(() -> rules.check(password, ADA))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining(why)
                .hasMessageEndingWith("Three or four words that do not belong together work well.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ThinkUKnow2026",
                "think-u-know-2026",
                "adaeze okonkwo 7",
                "AdaezeOkonkwo1987",
                "okonkwo.ada.okonkwo",
                "Brannocks school 12",
                "St Brannock's Wexley",
                "WexleyPrimarySchool1"
            })
    void whatOthersKnowOfSomebodyIsRefused(String password) {
        assertThatThrownBy(() -> rules.check(password, ADA))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("somebody who knows you");
    }

    @Test
    void theSameIsGoodForSomebodyElse() {
        assertThatCode(() -> rules.check("okonkwo wexley brannock", List.of("bob", "Bob Other")))
                .doesNotThrowAnyException();
    }

    @Test
    void theLengthIsCountedInCharactersAsPeopleCount() {
        assertThatThrownBy(() -> rules.check("😀🦊🐢🌧🍊🧦🪁🫖🥁🦷🧭", List.of()))
                .hasMessageContaining("12 characters");
        assertThatCode(() -> rules.check("😀🦊🐢🌧🍊🧦🪁🫖🥁🦷🧭🪴", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check("ab ".repeat(43), List.of())).hasMessageContaining("at most 128");
    }

    /** What takes long to reckon would be a way to keep a processor busy. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "ab1", "qwerty", "1l!|", "the cat "})
    void nothingTakesLong(String repeated) {
        var long128 = repeated.repeat(128).substring(0, 128);
        rulesWarm();
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> rules.check(long128, ADA)).isInstanceOf(NewAccount.Refused.class));
    }

    private void rulesWarm() {
        rules.check("marmalade sky tuesday", ADA);
    }
}
