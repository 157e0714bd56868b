package org.thinkuknow.translation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who has checked which language is written down in one file. */
class LanguageFilesTest {

    @Test
    void whoHasCheckedALanguageAndWhenIsReadFromTheFile() {
        assertThat(LanguageFiles.language("cy", file("Sara Jones, teacher", "2026-12-01"))
                        .check())
                .contains(new Language.Check("Sara Jones, teacher", LocalDate.of(2026, 12, 1)));
        assertThat(LanguageFiles.language("cy", file("", "2026-12-01")).check())
                .as("contrast")
                .isEmpty();
    }

    /** A name without a day would pass for a check. */
    @Test
    void aCheckWithoutADayStopsTheStart() {
        assertThatThrownBy(() -> LanguageFiles.language("cy", file("Sara Jones", "")))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> LanguageFiles.language("de", file("Sara Jones", "2026-12-01")))
                .isInstanceOf(NullPointerException.class);
    }

    private static Properties file(String by, String on) {
        var file = new Properties();
        file.setProperty("cy.own-name", "Cymraeg");
        file.setProperty("cy.name", "Welsh");
        file.setProperty("cy.checked-by", by);
        file.setProperty("cy.checked-on", on);
        return file;
    }
}
