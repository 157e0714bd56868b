package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written in a file, as people read it. */
class WantedTextTest {

    @Test
    void aDayIsReadInWordsAChoiceByItsNameAndATextAsItStands() {
        var text = SomeFile.with(LocalDate.of(2026, 11, 27), Map.of(FileField.EYES, ""));
        assertThat(text.words(FileField.BORN)).isEqualTo("27 November 1982");
        assertThat(text.words(FileField.SEX)).isEqualTo("man");
        assertThat(text.words(FileField.COURT)).isEqualTo("Demo Magistrates' Court");
        assertThat(text.words(FileField.EYES)).isEmpty();
    }
}
