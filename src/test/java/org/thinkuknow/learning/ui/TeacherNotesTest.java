package org.thinkuknow.learning.ui;

import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class TeacherNotesTest {

    @Test
    void theHomeSheetIsTakenOutOfTheNotes() {
        var notes = TeacherNotes.of(
                "<p><strong>Aim.</strong> Ask.</p><p><strong>Home sheet: a talk for families.</strong></p><ul><li>Play.</li></ul>");
        assertThat(notes.lesson()).contains("Ask.").doesNotContain("Home sheet", "Play.");
        assertThat(notes.homeSheet()).hasValueSatisfying(sheet -> {
            assertThat(sheet.title()).isEqualTo("a talk for families");
            assertThat(sheet.html()).contains("Play.").doesNotContain("<p></p>");
        });
    }

    @Test
    void wordsAfterTheTitleStayOnTheSheet() {
        var notes = TeacherNotes.of("<p><strong>Home sheet.</strong> Talk together.</p>");
        assertThat(notes.homeSheet())
                .hasValueSatisfying(sheet -> assertThat(sheet.html()).contains("Talk together."));
    }

    @Test
    void notesWithoutASheetStayWhole() {
        assertThat(TeacherNotes.of("<p>Ask.</p>")).isEqualTo(new TeacherNotes("<p>Ask.</p>", Optional.empty()));
    }
}
