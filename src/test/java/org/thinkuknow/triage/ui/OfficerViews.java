package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The pages of an officer on whose desk a report waits. */
abstract class OfficerViews extends StaffViews {

    static final String WORDS = ChildWords.of("somebody frightens me");

    @Autowired
    Reports reports;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseWork work;

    String reference = "";

    @BeforeEach
    void aReportWaits() {
        reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, WORDS),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
    }

    void open() {
        navigate("triage/" + reference, TriageView.class);
    }
}
