package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.ChildWords;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

class LaterDangerIT extends TriageDesk {

    private final String submission = UUID.randomUUID().toString();

    @Test
    void aDangerThatIsTickedWhenTheFormIsSentAgainRaisesTheCase() {
        var reference = send(DangerAnswer.UNSAID);
        eventually(() -> assertThat(level(reference)).isEqualTo(Level.THREE));

        assertThat(send(DangerAnswer.YES)).isEqualTo(reference);

        eventually(() -> assertThat(level(reference)).isEqualTo(Level.ONE));
        assertThat(cases.findById(reference).orElseThrow().facts().judged().reasons())
                .anyMatch(reason -> reason.startsWith("Answered yes: a meeting"));
    }

    @Test
    void aDangerThatIsTakenBackLowersNothing() {
        var reference = send(DangerAnswer.YES);
        eventually(() -> assertThat(level(reference)).isEqualTo(Level.ONE));

        assertThat(send(DangerAnswer.NO)).isEqualTo(reference);

        eventually(() -> assertThat(cases.findById(reference)
                        .orElseThrow()
                        .facts()
                        .standing()
                        .childWrote())
                .isTrue());
        assertThat(level(reference)).isEqualTo(Level.ONE);
        assertThat(reports.look(reference).dangers().meeting()).isEqualTo(DangerAnswer.YES);
    }

    private String send(DangerAnswer meeting) {
        return reports.receive(new NewReport(
                        submission,
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("someone in a game is nice to me")),
                        new Dangers(meeting, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
    }

    private Level level(String reference) {
        return cases.findById(reference).orElseThrow().facts().level();
    }
}
