package org.thinkuknow.triage;

import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Filed;

import static org.thinkuknow.support.Acting.OFFICER;

/** The steps that tests of merged cases share. */
abstract class CaseJoiningDesk extends TriageDesk {

    @Autowired
    CaseJoining joining;

    Filed merged(String lead, DangerAnswer meeting) {
        var part = reported(meeting);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        return part;
    }
}
