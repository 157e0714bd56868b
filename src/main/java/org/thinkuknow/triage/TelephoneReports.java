package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.Reports;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.shift.Officer;

/**
 * Reports that an officer writes down while somebody tells them by telephone. They go the way of every report, with the same signs, clocks
 * and five words; and whoever heard it has the case at once (decision 0086).
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class TelephoneReports {

    private final Reports reports;
    private final Submissions submissions;
    private final CaseOpening opening;
    private final CaseRepository cases;
    private final CaseWork work;

    TelephoneReports(
            Reports reports, Submissions submissions, CaseOpening opening, CaseRepository cases, CaseWork work) {
        this.reports = reports;
        this.submissions = submissions;
        this.opening = opening;
        this.cases = cases;
        this.work = work;
    }

    /** The number of a new sheet. */
    public String newSheet() {
        return submissions.issue();
    }

    /**
     * Takes what is written on a sheet. When this returns, it is on disk. The same sheet twice is one report.
     *
     * @return the reference, and the five words for whoever calls
     * @throws org.thinkuknow.report.ReportRefused with a sentence for each field that cannot stay as it is
     */
    public Filed take(TelephoneCall call) {
        var filed = reports.receive(call.toReport());
        opening.openNow(filed.reference());
        claim(filed.reference());
        return filed;
    }

    /** A colleague may have been quicker, who saw it in the queue; the caller has the five words all the same. */
    private void claim(String reference) {
        var isFree = cases.findById(reference)
                .map(found -> found.facts().standing())
                .filter(standing -> standing.owner() == null && standing.state() != CaseState.CLOSED)
                .isPresent();
        if (isFree) {
            try {
                work.claim(reference);
            } catch (TriageRefused quicker) {
                // the desk shows who has it
            }
        }
    }

    /** Whether whoever is signed in has the case. */
    public boolean isMine(String reference) {
        return cases.findById(reference)
                .filter(found -> found.isOwnedBy(Officer.signedIn().username()))
                .isPresent();
    }
}
