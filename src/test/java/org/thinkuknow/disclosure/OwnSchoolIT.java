package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.support.Acting;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;

/** Only a school's own leads read its records. */
class OwnSchoolIT extends TwoSchools {

    @Autowired
    private LaterText later;

    @Test
    void anotherSchoolsLeadIsAnsweredAsIfThereWereNothing() {
        var reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
        var unknown = refusal(() -> LEAD_ELSEWHERE.run(() -> desk.open("D-NO-SUCH")));
        for (var lead : List.of(LEAD_ELSEWHERE, LEAD_OF_NOWHERE)) {
            assertThat(refusal(() -> lead.run(() -> desk.open(reference)))).isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> desk.acknowledge(reference))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> desk.note(reference, DONE))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> decisions.refer(reference))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> decisions.decide(reference, Decision.CLOSED, "not ours"))))
                    .isEqualTo(unknown);
            assertThat(refusal(() -> lead.run(() -> later.addAsLead(reference, UUID.randomUUID(), "not ours"))))
                    .isEqualTo(unknown);
            for (var stage : Stage.values()) {
                assertThat(onDesk(lead, stage)).doesNotContain(reference);
            }
        }
        assertThat(refusal(() -> TEACHER_ELSEWHERE.run(() -> disclosures.standing(reference))))
                .isEqualTo(refusal(() -> TEACHER_ELSEWHERE.run(() -> disclosures.standing("D-NO-SUCH"))));
        refused(() -> OTHER_TEACHER.run(() -> disclosures.handOver(reference)));
    }

    @Test
    void aLeadWhoMovesToAnotherSchoolLeavesTheRecordsBehind() {
        var mover = new Acting("lead-who-moves", "SAFEGUARDING_LEAD");
        isIn("demo-school", "Demo School", mover);
        var reference = signed().reference();
        mover.run(() -> desk.open(reference));
        isIn("school-elsewhere", "School Elsewhere", mover);
        refused(() -> mover.run(() -> desk.open(reference)));
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whoeverIsNoLeadIsRefused(Acting other) {
        var reference = signed().reference();
        assertThatThrownBy(() -> other.run(() -> desk.open(reference))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.run(() -> desk.at(Stage.WAITING))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(() -> desk.at(Stage.WAITING)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
