package org.thinkuknow.partner;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.CameBySite;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Reports;

/** Counts the reports that came by a site, after each is safe. It may hear of the same report twice and counts it once. */
@Component
class SentReports {

    private final Reports reports;
    private final HostRepository hosts;
    private final FunnelRows rows;

    SentReports(Reports reports, HostRepository hosts, FunnelRows rows) {
        this.reports = reports;
        this.hosts = hosts;
        this.rows = rows;
    }

    @ApplicationModuleListener
    void count(CameBySite received) {
        var origin = reports.originOf(received.reference());
        if (!origin.host().isEmpty()
                && hosts.findById(origin.host()).filter(Host::isActive).isPresent()) {
            var day = FunnelCounter.day(origin.receivedAt());
            var step = origin.door() == Door.PARTNER ? FunnelStep.HANDED_IN : FunnelStep.SENT;
            rows.addReport(received.reference(), new FunnelCounter.Counted(day, origin.host(), step));
        }
    }
}
