package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.RunningApplication;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What an officer gives back is not the next case that they take. */
class GivenBackIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private NextCase next;

    @Test
    void anotherAsUrgentComesFirstAndNeverOneThatIsLessUrgent() {
        told(DangerAnswer.YES);
        told(DangerAnswer.YES);
        told(DangerAnswer.NO);
        var first = OFFICER.get(next::claim);
        OFFICER.run(() -> next.giveBack(first));
        var second = OFFICER.get(next::claim);
        assertThat(second).isNotEqualTo(first);
        OFFICER.run(() -> next.giveBack(second));
        assertThat(OFFICER.get(next::claim))
                .as("both were given back, and what is left is less urgent")
                .isIn(first, second);
        assertThat(SECOND_OFFICER.get(next::claim))
                .as("a colleague gets it at once")
                .isIn(first, second);
    }

    private void told(DangerAnswer meeting) {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, "somebody asks me things"),
                        new Dangers(meeting, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(reference))).isPresent());
    }
}
