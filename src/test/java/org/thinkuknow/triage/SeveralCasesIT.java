package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;

/** Several cases go to a colleague at once; what is not the officer's to give stays and is said. */
class SeveralCasesIT extends TriageDesk {

    private static final String COLLEAGUE = "demo-officer-2";
    private static final String GENERAL = ChildWords.of("the line is noisy");

    @Autowired
    private SeveralCases several;

    @Autowired
    private HandOver handOver;

    @Test
    void mineGoAndAColleaguesStays() {
        var mine = assessed(Level.TWO);
        var other = assessed(Level.THREE);
        OFFICER.run(() -> work.release(other));
        SECOND_OFFICER.run(() -> work.claim(other));
        var handed = OFFICER.get(() -> several.handOver(List.of(mine, other, mine), COLLEAGUE, GENERAL));
        assertThat(handed.done()).containsExactly(mine);
        assertThat(handed.refused()).singleElement().asString().startsWith(other + ": Only who has a case");
        assertThat(OFFICER.get(() -> desk.standing(mine))
                        .orElseThrow()
                        .standing()
                        .owner())
                .isEqualTo(COLLEAGUE);
        assertThat(OFFICER.get(() -> desk.standing(mine)).orElseThrow().level()).isEqualTo(Level.TWO);
        assertThat(OFFICER.get(() -> desk.open(mine)).notes())
                .as("what is general stands in no case")
                .noneMatch(note -> note.text().contains("noisy"));
        assertThat(SECOND_OFFICER.get(handOver::handedToMe))
                .flatExtracting(HandOver.HandedOver::notes)
                .anyMatch(note -> note.text().equals(GENERAL));
        assertThat(audit.of(mine))
                .filteredOn(line -> line.act().equals("handed over"))
                .hasSize(1);
    }

    @Test
    void withoutACaseAColleagueOrAWordNothingGoes() {
        var mine = assessed(Level.TWO);
        refused(() -> several.handOver(List.of(), COLLEAGUE, GENERAL), "tick the cases");
        refused(() -> several.handOver(List.of(mine), "", GENERAL), "choose a colleague");
        refused(() -> several.handOver(List.of(mine), COLLEAGUE, " "), "write what your colleague");
        assertThat(OFFICER.get(() -> several.handOver(List.of(mine), "demo-teacher", GENERAL))
                        .refused())
                .singleElement()
                .asString()
                .contains("choose a colleague");
        assertThat(OFFICER.get(() -> desk.standing(mine))
                        .orElseThrow()
                        .standing()
                        .owner())
                .isEqualTo("demo-officer");
        assertThatThrownBy(() -> TEACHER.get(() -> several.handOver(List.of(mine), COLLEAGUE, GENERAL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void mineGetAThemeWithItsStepsAndAColleaguesStaysAsItIs() {
        var confirmed = assessed(Level.TWO);
        var claimed = reported(DangerAnswer.UNSURE).reference();
        var other = assessed(Level.TWO);
        OFFICER.run(() -> work.claim(claimed));
        OFFICER.run(() -> work.release(other));
        SECOND_OFFICER.run(() -> work.claim(other));
        var became = OFFICER.get(() -> several.choose(List.of(confirmed, claimed, other), "grooming"));
        assertThat(became.done()).containsExactlyInAnyOrder(confirmed, claimed);
        assertThat(became.refused()).singleElement().asString().startsWith(other + ": Only who has a case");
        assertThat(List.of(theme(confirmed), theme(claimed), theme(other))).containsExactly("grooming", "grooming", "");
        assertThat(steps(confirmed)).isPositive();
        assertThat(steps(claimed)).as("they come with the level").isZero();
        assertThat(acts(confirmed)).contains("said what it is about");
        refused(() -> several.choose(List.of(), "grooming"), "tick the cases");
        refused(() -> several.choose(List.of(confirmed), ""), "one of the themes");
        assertThat(OFFICER.get(() -> several.choose(List.of(confirmed), "no-such"))
                        .refused())
                .hasSize(1);
    }

    private String theme(String reference) {
        return cases.findById(reference).orElseThrow().judgement().theme().orElse("");
    }

    private int steps(String reference) {
        return database.sql("select count(*) from triage_task where case_reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private static void refused(Callable<?> step, String why) {
        assertThatThrownBy(() -> OFFICER.get(step))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(why);
    }
}
