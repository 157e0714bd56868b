package org.thinkuknow.report;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** All reports one after the other, for whoever has to go through them once; nothing is opened. */
@Service
public class KeptReports {

    private final ReportRepository reports;

    KeptReports(ReportRepository reports) {
        this.reports = reports;
    }

    /** The references that come after the given one; nothing comes before the empty one. */
    @Transactional(readOnly = true)
    public List<String> after(String reference, int most) {
        return reports.referencesAfter(reference, Limit.of(most));
    }
}
