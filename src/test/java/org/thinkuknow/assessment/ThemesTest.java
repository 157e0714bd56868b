package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ThemesTest {

    private static final Themes THEMES =
            Themes.read(ContentFiles.in(Path.of("content"), Path.of("frontend/illustrations")), new Problems());

    @ParameterizedTest
    @CsvSource({
        "Sign in the words: there may be thoughts of suicide., suicide",
        "Answered yes: thoughts of self-harm or of not living., suicide",
        "Answered yes: a meeting with somebody known only from online., meeting",
        "Answered not sure: somebody hurts or threatens the child., violence",
        "Sign in the words: somebody may blackmail a child with pictures., pictures",
        "Sign in the words: somebody may be touching or sexually harming a child., sexual-abuse",
        "Sign in the words: a child may be taken abroad for a marriage or for cutting., taken",
        "Sign in the words: somebody may use a child for drugs or sex., exploited",
        "Sign in the words: somebody may be hurting a child at home., violence"
    })
    void theGravestReasonOffersATheme(String reason, String theme) {
        assertThat(THEMES.suggested(List.of(reason)).map(Theme::id)).contains(theme);
    }

    @Test
    void whatNoSignSpeaksOfIsLeftToTheOfficer() {
        assertThat(THEMES.suggested(List.of("No danger was ticked."))).isEmpty();
        assertThat(THEMES.suggested(List.of())).isEmpty();
    }

    @Test
    void theFirstReasonGoesBeforeLaterOnes() {
        assertThat(THEMES.suggested(List.of("somebody may threaten a child with pictures", "thoughts of suicide")))
                .map(Theme::id)
                .contains("pictures");
    }
}
