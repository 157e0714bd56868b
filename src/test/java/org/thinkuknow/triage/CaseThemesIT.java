package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.report.DangerAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** What a case is about: offered from its signs, chosen with the level, counted. */
class CaseThemesIT extends TriageDesk {

    @Autowired
    private CaseThemes themes;

    @Autowired
    private CaseFigures figures;

    @Test
    void theGravestSignOffersAThemeAndWhatAnOfficerChoosesStays() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(reference));
        assertThat(offered(reference)).isEqualTo("meeting");

        OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "grooming"));

        assertThat(offered(reference)).isEqualTo("grooming");
        assertThat(facts(reference).judged().confirmed()).isEqualTo(Level.ONE);
        assertThat(figures.of(reference).getFirst().of()).containsEntry(Dimension.THEME, "grooming");
    }

    @Test
    void aLevelCanBeConfirmedWithoutATheme() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> {
            work.claim(reference);
            themes.confirm(reference, Level.TWO, "", "");
        });

        assertThat(figures.of(reference).getFirst().of()).containsEntry(Dimension.THEME, "not-chosen");
    }

    @Test
    void aThemeThatIsNotOnTheListIsRefusedAndNothingIsConfirmed() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(reference));

        refused(() -> OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "gossip")), "one of the themes");

        assertThat(facts(reference).judged().confirmed()).isNull();
    }

    private String offered(String reference) {
        return OFFICER.get(() -> themes.offered(reference)).map(Theme::id).orElse("");
    }
}
