package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.notification.AlertRecord;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.OpenCase.ToldEscalation;

import java.util.Optional;

/** What officers see of one case. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseDesk {

    private static final int MOST_RECORDED = 200;

    private final CaseRepository cases;
    private final Notes notes;
    private final Referrals referrals;
    private final Reports reports;
    private final Staff staff;
    private final Geography geography;
    private final Audit audit;
    private final ResponseTimes responseTimes;
    private final EscalationRows escalations;
    private final AlertRecord alerts;
    private final ReadMarks readMarks;

    CaseDesk(
            CaseRepository cases,
            Notes notes,
            Referrals referrals,
            Reports reports,
            Staff staff,
            Geography geography,
            Audit audit,
            ResponseTimes responseTimes,
            EscalationRows escalations,
            AlertRecord alerts,
            ReadMarks readMarks) {
        this.cases = cases;
        this.notes = notes;
        this.referrals = referrals;
        this.reports = reports;
        this.staff = staff;
        this.geography = geography;
        this.audit = audit;
        this.responseTimes = responseTimes;
        this.escalations = escalations;
        this.alerts = alerts;
        this.readMarks = readMarks;
    }

    /** How a case stands now, without opening it. */
    @Transactional(readOnly = true)
    public Optional<CaseFacts> standing(String reference) {
        return cases.findById(reference).map(Case::facts);
    }

    /**
     * Opens a case, and writes down who read it. To whoever has it, its messages are then no longer new.
     *
     * @throws TriageRefused if there is no such case
     */
    @Transactional
    public OpenCase open(String reference) {
        var found = cases.findById(reference).orElseThrow(TriageRefused::noCase);
        var officer = Officer.signedIn();
        var facts = readMarks.openedBy(officer, found);
        var report = reports.read(reference);
        var noted = notes.of(reference);
        var history = audit.newestOf(reference, MOST_RECORDED);
        var owner = facts.standing().owner();
        var names = CaseNames.of(facts, noted, history, officer.username(), staff);
        return new OpenCase(
                facts,
                Deadline.of(facts, responseTimes).orElse(null),
                owner == null ? null : names.of(owner),
                names.of(officer.username()),
                names,
                report,
                noted,
                referrals.of(reference),
                geography.near(
                        report.words().getOrDefault(Field.PLACE, ""),
                        report.words().getOrDefault(Field.SCHOOL, "")),
                history,
                ToldEscalation.join(escalations.of(reference), alerts.of(reference)));
    }

    /**
     * Writes down that a case is put on paper: what is on paper no lock guards any more.
     *
     * @throws TriageRefused if there is no such case
     */
    @Transactional
    public void printed(String reference) {
        TriageRefused.when(!cases.existsById(reference), TriageRefused.noCase().getMessage());
        audit.record("printed", reference, "");
    }
}
