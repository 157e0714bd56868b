package org.thinkuknow.labelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.reader.Example.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewExampleTest {

    @Test
    void aMessageStandsInOneLine() {
        var typed = typed("13", " a line\r\nand another\t\u0000one ", " why\nso ");
        assertThat(typed.message()).isEqualTo("a line and another one");
        assertThat(typed.why()).isEqualTo("why so");
    }

    @Test
    void aMessageOfTwoThousandCharactersFitsAndALongerOneIsRefused() {
        assertThat(typed("", "a".repeat(2_000), "why").message()).hasSize(2_000);
        refused("", "a".repeat(2_001), "why", "2,001");
        refused("", "a" + "🦀".repeat(10_000), "why", "please write less");
    }

    @Test
    void emojiAloneAreNoMessage() {
        refused("", "🦀🦀", "why", "Please write the message.");
        refused("", "a message", "🦀", "Please write what makes it this level.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "-1", "x", "1 3", "٣"})
    void whatIsNoAgeOfAChildIsRefused(String age) {
        refused(age, "a message", "why", "The age is a number of years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1 hello", "+ hello", "- hello", "@ hello"})
    void whatASpreadsheetWouldReckonIsRefused(String text) {
        refused("", text, "why", "begin with a word");
        refused("", "a message", text, "begin with a word");
    }

    @Test
    void whatIsNotChosenIsAskedFor() {
        assertThatThrownBy(() -> new NewExample(Urgency.ONE, "", "", "plain", "other", "why", "message"))
                .hasMessage("Please choose who writes.");
        assertThatThrownBy(() -> new NewExample(Urgency.ONE, "child", "", "sung", "other", "why", "message"))
                .hasMessage("Please choose the voice.");
        assertThatThrownBy(() -> new NewExample(Urgency.ONE, "child", "", "plain", "", "why", "message"))
                .hasMessage("Please choose the theme.");
    }

    @Test
    void whyFitsInTwoHundredCharacters() {
        assertThat(typed("", "message", "w".repeat(200)).why()).hasSize(200);
        refused("", "message", "w".repeat(201), "200 characters");
    }

    @Test
    void itsTextFormHasNoWordOfIt() {
        assertThat(typed("", "a message", "why")).hasToString("NewExample[ONE]");
    }

    private static NewExample typed(String age, String message, String why) {
        return new NewExample(Urgency.ONE, "child", age, "plain", "other", why, message);
    }

    private static void refused(String age, String message, String why, String sentence) {
        assertThatThrownBy(() -> typed(age, message, why))
                .isInstanceOf(ExampleRefused.class)
                .hasMessageContaining(sentence);
    }
}
