package org.thinkuknow.links;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.report.ChildAnswered;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.KeyedHash;

import java.util.LinkedHashMap;
import java.util.stream.Stream;

/** Keeps what can link a report, whenever something was told. To hear of the same twice changes nothing. */
@Component
class Gathering {

    private final Reports reports;
    private final FinishedReports locks;
    private final IdentifierFinder finding;
    private final Hashes hashes;
    private final LinkRows rows;

    Gathering(Reports reports, FinishedReports locks, IdentifierFinder finding, Hashes hashes, LinkRows rows) {
        this.reports = reports;
        this.locks = locks;
        this.finding = finding;
        this.hashes = hashes;
        this.rows = rows;
    }

    @ApplicationModuleListener
    void hear(ReportReceived received) {
        gather(received.reference());
    }

    @ApplicationModuleListener
    void hear(ChildAnswered answered) {
        gather(answered.reference());
    }

    /** The report's row is the lock, as it is for whoever erases it: nothing of an erased report comes back. Within a transaction. */
    void gather(String reference) {
        locks.lock(reference);
        var report = reports.look(reference);
        var found = new LinkedHashMap<String, IdentifierKind>();
        Stream.concat(finding.in(report).stream(), finding.finding(report).stream())
                .forEach(each -> found.putIfAbsent(hashes.of(each).inLetters(), each.kind()));
        rows.keep(
                reference,
                report.receivedAt(),
                hashes.ofWords(report).map(KeyedHash::fresh).orElse(null),
                found);
    }
}
