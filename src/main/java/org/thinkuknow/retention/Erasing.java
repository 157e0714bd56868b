package org.thinkuknow.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReport;
import org.thinkuknow.report.FinishedReports;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Erases each day what has been kept long enough, one report a transaction. The report's row is the lock: of two nodes one erases it,
 * and a child who writes at the same moment keeps it. What a day missed is done the next.
 */
@Component
class Erasing {

    private static final Logger log = LoggerFactory.getLogger(Erasing.class);
    private static final int BATCH = 200;

    private final Due due;
    private final FinishedReports finished;
    private final Holds holds;
    private final Erasures erasures;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Erasing(Due due, FinishedReports finished, Holds holds, Erasures erasures, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.due = due;
        this.finished = finished;
        this.holds = holds;
        this.erasures = erasures;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many reports were erased */
    @Scheduled(cron = "${thinkuknow.retention.at:0 30 3 * * *}")
    int erase() {
        var erased = 0;
        var some = after(FinishedReport.BEFORE_ALL);
        while (!some.isEmpty()) {
            for (var report : some) {
                erased += eraseAlone(report.reference()) ? 1 : 0;
            }
            some = after(some.getLast());
        }
        if (erased > 0) {
            log.info("{} reports were erased because they had been kept long enough", erased);
        }
        return erased;
    }

    private List<FinishedReport> after(FinishedReport last) {
        return Objects.requireNonNull(transaction.execute(status -> due.candidates(clock.instant(), last, BATCH)));
    }

    /** What collides with somebody else's work is left to the next night. */
    private boolean eraseAlone(String reference) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> erase(reference)));
        } catch (ConcurrencyFailureException e) {
            log.info("Report {} is in use and is erased another time", reference);
            return false;
        }
    }

    private boolean erase(String reference) {
        var now = clock.instant();
        var found = finished.lockIfFree(reference).flatMap(report -> due.of(report, now)).filter(report -> !report.held());
        found.ifPresent(report -> {
            var rows = finished.erase(reference);
            rows.add("holds", holds.deleteOf(reference));
            erasures.save(new Erasure(reference, report.finishedAt(), now, report.rule(), rows.toString()));
            audit.recordAs("the system", "erased", reference, report.rule());
        });
        return found.isPresent();
    }
}
