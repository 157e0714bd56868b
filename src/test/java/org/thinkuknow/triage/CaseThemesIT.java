package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.report.DangerAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** What a case is about: chosen with the level by an officer, counted. */
class CaseThemesIT extends TriageDesk {

    @Autowired
    private CaseThemes themes;

    @Autowired
    private CaseFigures figures;

    @Autowired
    private CaseTasks tasks;

    @Test
    void theGravestSignPutsAThemeFirstAndOnlyWhatAnOfficerChoosesIsChosen() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(reference));
        assertThat(OFFICER.get(() -> themes.likelyFirst(reference)))
                .extracting(Theme::id)
                .startsWith("meeting")
                .contains("grooming")
                .doesNotHaveDuplicates();
        assertThat(chosen(reference)).as("nobody chose it").isEmpty();

        OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "grooming"));

        assertThat(chosen(reference)).isEqualTo("grooming");
        assertThat(facts(reference).judged().confirmed()).isEqualTo(Level.ONE);
        assertThat(figures.of(reference).getFirst().of()).containsEntry(Dimension.THEME, "grooming");
    }

    @Test
    void levelOneWithoutAThemeHasTheStepsOfEveryLevelOneAndNoTheme() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> {
            work.claim(reference);
            themes.confirm(reference, Level.ONE, "", "");
        });

        assertThat(OFFICER.get(() -> tasks.of(reference)))
                .extracting(CaseTask::words)
                .contains("If somebody may be harmed today, ring the police whatever it is called");
        assertThat(chosen(reference)).isEmpty();
        assertThat(figures.of(reference).getFirst().of()).containsEntry(Dimension.THEME, "not-chosen");
    }

    @Test
    void aLevelCanBeConfirmedWithoutATheme() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> {
            work.claim(reference);
            themes.confirm(reference, Level.TWO, "", "");
        });

        assertThat(figures.of(reference).getFirst().of()).containsEntry(Dimension.THEME, "not-chosen");
        assertThat(OFFICER.get(() -> tasks.of(reference))).isEmpty();
    }

    @Test
    void aThemeThatIsNotOnTheListIsRefusedAndNothingIsConfirmed() {
        var reference = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(reference));

        refused(() -> OFFICER.run(() -> themes.confirm(reference, Level.ONE, "", "gossip")), "one of the themes");

        assertThat(facts(reference).judged().confirmed()).isNull();
    }

    private String chosen(String reference) {
        return OFFICER.get(() -> themes.chosen(reference)).map(Theme::id).orElse("");
    }
}
