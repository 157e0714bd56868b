package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.triage.RisenCases.RisenCase;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A case that becomes level one because of another that is merged with it wakes those on call. */
class RaisedByMergingIT extends RaisedCaseDesk {

    @Autowired
    private CaseJoining joining;

    @Test
    void aLeadingCaseThatRisesBecauseOfOneMergedIntoItIsAnAlarm() {
        var lead = taken().reference();
        var part = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        OFFICER.get(() -> desk.open(lead));
        writes(part, SUICIDE);
        eventually(() ->
                assertThat(escalations.of(lead)).extracting(Escalation::what).containsExactly(Escalation.UNREAD));
        assertThat(OFFICER.get(risen::mine))
                .filteredOn(each -> each.reference().equals(lead))
                .extracting(RisenCase::why)
                .allMatch(why -> why.startsWith(part.reference()));
        watch.lookAt(lead, Instant.now().plus(UNREAD));
        assertThat(facts(lead).standing().owner()).isNull();
    }

    @Test
    void aCaseMergedIntoOneThatIsLevelOneAlreadyIsAnAlarmOfItsOwnAndReleasesTheLeadingOne() {
        var lead = assessed(Level.ONE);
        var part = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        OFFICER.get(() -> desk.open(lead));
        writes(part, SUICIDE);
        eventually(() -> assertThat(escalations.of(part.reference()))
                .extracting(Escalation::what)
                .contains(Escalation.UNREAD));
        watch.lookAt(part.reference(), Instant.now().plus(UNREAD));
        assertThat(facts(lead).standing().owner()).isNull();
        SECOND_OFFICER.get(() -> desk.open(part.reference()));
        assertThat(rises.unread(part.reference(), Instant.now())).isEmpty();
    }

    @Test
    void whoMergesALevelOneCaseIntoTheirOwnIsNotWokenAndSomebodyElsesMergingWakes() {
        var mine = taken().reference();
        OFFICER.run(() -> joining.merge(mine, reported(DangerAnswer.YES).reference()));
        assertThat(rises.unread(mine, Instant.now())).isEmpty();
        var theirs = taken().reference();
        SUPERVISOR.run(() -> joining.merge(theirs, reported(DangerAnswer.YES).reference()));
        assertThat(rises.unread(theirs, Instant.now())).isPresent();
    }
}
