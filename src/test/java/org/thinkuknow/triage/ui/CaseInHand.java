package org.thinkuknow.triage.ui;

import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.Map;
import java.util.UUID;

import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Tests in which the officer of the demo has a case that a child has just told of. */
abstract class CaseInHand extends RunningApplication {

    @Autowired
    Reports reports;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseWork work;

    /** The reference of a new case that the officer has. */
    String claimed() {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("he asks where i live")),
                        new Dangers(DangerAnswer.UNSAID, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
        eventually(() -> OFFICER.run(() -> work.claim(reference)));
        return reference;
    }
}
