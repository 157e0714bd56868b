package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.OpenDesks;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;

/** The next case is not about what an officer leaves out today, while a colleague is there and nothing presses. */
class LeftOutThemesIT extends TriageDesk {

    private static final String THEME = "grooming";

    @Autowired
    private NextCase next;

    @Autowired
    private Care care;

    @Autowired
    private OpenDesks desks;

    @BeforeEach
    void nothingElseWaits() {
        nothingIsLeft();
        database.sql(
                        "update triage_case set owner = 'somebody', claimed_at = now(6) where owner is null and state <> 'CLOSED'")
                .update();
        OFFICER.run(() -> care.leaveOut(THEME));
        colleague(true);
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_theme_left_out").update();
        database.sql("delete from triage_open_desk").update();
    }

    @Test
    void itIsPassedOverForWhatIsLessUrgentAndAColleagueGetsIt() {
        var hard = about(THEME, DangerAnswer.UNSURE);
        var other = about("bullying", DangerAnswer.NO);
        assertThat(OFFICER.get(next::claim)).isEqualTo(other);
        refused(() -> OFFICER.get(next::claim), "Only what you leave out today is waiting");
        assertThat(facts(hard).standing().owner()).isNull();
        assertThat(SECOND_OFFICER.get(next::claim)).isEqualTo(hard);
    }

    @Test
    void whoeverIsAloneTakesEverything() {
        colleague(false);
        var hard = about(THEME, DangerAnswer.UNSURE);
        assertThat(OFFICER.get(next::claim)).isEqualTo(hard);
    }

    @Test
    void levelOneIsPassedOverUntilItsTimeIsNearlyOver() {
        var hard = about(THEME, DangerAnswer.YES);
        refused(() -> OFFICER.get(next::claim), "Only what you leave out today is waiting");
        database.sql("update triage_case set clocks_from = ? where reference = ?")
                .params(UtcColumns.of(Instant.now().minus(Duration.ofMinutes(12))), hard)
                .update();
        assertThat(OFFICER.get(next::claim)).isEqualTo(hard);
    }

    @Test
    void whatIsTakenAgainIsGivenAgain() {
        var hard = about(THEME, DangerAnswer.UNSURE);
        OFFICER.run(() -> care.takeAgain(THEME));
        assertThat(OFFICER.get(next::claim)).isEqualTo(hard);
    }

    private void colleague(boolean here) {
        database.sql("delete from triage_open_desk").update();
        OFFICER.run(desks::here);
        if (here) {
            database.sql("insert into triage_open_desk (officer, seen_at) "
                            + "values ('demo-officer-2', ?) on duplicate key update seen_at = seen_at")
                    .param(UtcColumns.of(Instant.now()))
                    .update();
        }
    }

    private String about(String theme, DangerAnswer meeting) {
        var reference = reported(meeting).reference();
        database.sql("update triage_case set theme = ? where reference = ?")
                .params(theme, reference)
                .update();
        return reference;
    }
}
