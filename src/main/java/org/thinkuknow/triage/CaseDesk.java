package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;

import java.util.List;

/** What officers see: the queue and one case at a time. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseDesk {

    private static final Limit ON_A_DESK = Limit.of(500);

    private final Cases cases;
    private final Notes notes;
    private final Referrals referrals;
    private final Reports reports;
    private final Staff staff;
    private final Geography geography;
    private final Audit audit;
    private final Clocks clocks;
    private final Climbs climbs;

    CaseDesk(Cases cases, Notes notes, Referrals referrals, Reports reports, Staff staff, Geography geography, Audit audit, Clocks clocks,
             Climbs climbs) {
        this.cases = cases;
        this.notes = notes;
        this.referrals = referrals;
        this.reports = reports;
        this.staff = staff;
        this.geography = geography;
        this.audit = audit;
        this.clocks = clocks;
        this.climbs = climbs;
    }

    /** The open cases, the most urgent first, then the one that has waited longest; 500 at most. */
    @Transactional(readOnly = true)
    public List<QueuedCase> queue() {
        return cases.mostUrgent(ON_A_DESK).stream().map(Case::facts).map(this::queued).toList();
    }

    /** The cases closed last, the latest first. */
    @Transactional(readOnly = true)
    public List<QueuedCase> closed() {
        return cases.findTop50ByStateOrderByClosedAtDesc(CaseState.CLOSED).stream().map(Case::facts).map(this::queued).toList();
    }

    /**
     * Opens a case, and writes down who read it.
     *
     * @throws TriageRefused if there is no such case
     */
    @Transactional
    public OpenCase open(String reference) {
        var facts = cases.findById(reference).orElseThrow(() -> new TriageRefused("There is no case with that reference.")).facts();
        var report = reports.read(reference);
        return new OpenCase(facts, Due.of(facts, clocks).orElse(null), nameOf(facts.owner()), report, notes.of(reference),
                referrals.of(reference), geography.near(report.words().getOrDefault(Field.PLACE, ""), report.words().getOrDefault(Field.SCHOOL, "")), audit.of(reference), climbs.of(reference));
    }

    private QueuedCase queued(CaseFacts facts) {
        return new QueuedCase(facts, Due.of(facts, clocks).orElse(null), nameOf(facts.owner()));
    }

    private @Nullable String nameOf(@Nullable String username) {
        return username == null ? null : staff.nameOf(username);
    }
}
