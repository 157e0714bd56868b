package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReport;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Erases each day what has been kept long enough, one report a transaction. The report's row is the lock: of two nodes one erases it,
 * and a child who writes at the same moment keeps it. What a day missed, or could not do, is done the next.
 */
@Component
class Erasing {

    private static final int BATCH = 200;

    private final DueReports due;
    private final FinishedReports finished;
    private final HoldRepository holds;
    private final ErasureRepository erasures;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Erasing(
            DueReports due,
            FinishedReports finished,
            HoldRepository holds,
            ErasureRepository erasures,
            Audit audit,
            TransactionTemplate transaction) {
        this.due = due;
        this.finished = finished;
        this.holds = holds;
        this.erasures = erasures;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Erases what is due at a moment. */
    ErasingTally erase(Instant now) {
        var tally = ErasingTally.NOTHING;
        var some = after(FinishedReport.BEFORE_ALL, now);
        while (!some.isEmpty()) {
            tally = tally.plus(OneByOne.each("report", some, report -> eraseAlone(report.reference(), now)));
            some = after(some.getLast(), now);
        }
        return tally;
    }

    private List<FinishedReport> after(FinishedReport last, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> due.candidates(now, last, BATCH)));
    }

    private boolean eraseAlone(String reference, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(status -> erase(reference, now)));
    }

    private boolean erase(String reference, Instant now) {
        var found = finished.lockIfFree(reference)
                .flatMap(report -> due.of(report, now))
                .filter(report -> !report.held());
        found.ifPresent(report -> {
            var rows = finished.erase(reference);
            rows.add("holds", holds.deleteOf(reference));
            erasures.save(new Erasure(reference, report.finishedAt(), now, report.rule(), rows.toString()));
            audit.recordAs(Audit.SYSTEM, "erased", reference, report.rule());
        });
        return found.isPresent();
    }
}
