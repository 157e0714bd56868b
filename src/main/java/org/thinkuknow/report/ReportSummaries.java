package org.thinkuknow.report;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Whom reports are about, for lists in which somebody has to see who is in danger before opening anything. It is no reading of a
 * report: it is not written down, and a child is not told that somebody has read.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class ReportSummaries {

    private final ReportRepository reports;
    private final OpenedReports opened;

    ReportSummaries(ReportRepository reports, OpenedReports opened) {
        this.reports = reports;
        this.opened = opened;
    }

    /** Of each reference what was told; what cannot be opened says nothing, and keeps nobody from the others. */
    @Transactional(readOnly = true)
    public Map<String, ReportSummary> of(Collection<String> references) {
        var found = new HashMap<String, ReportSummary>();
        reports.findAllById(references).forEach(report -> found.put(report.reference(), opened.summary(report)));
        return found;
    }
}
