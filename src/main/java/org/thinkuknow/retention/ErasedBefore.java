package org.thinkuknow.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Holds what this database says was erased to what is noted outside it, at each start before anybody is served, and after each night's
 * erasing. What the notes alone know was erased after a backup that this database comes from: it is erased again. What the database
 * alone knows is noted.
 */
@Component
class ErasedBefore implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ErasedBefore.class);
    private static final int BATCH = 500;

    private final ErasureNotes notes;
    private final ErasureRepository erasures;
    private final FinishedReports finished;
    private final Drafts drafts;
    private final HoldRepository holds;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ErasedBefore(
            ErasureNotes notes,
            ErasureRepository erasures,
            FinishedReports finished,
            Drafts drafts,
            HoldRepository holds,
            Audit audit,
            TransactionTemplate transaction) {
        this.notes = notes;
        this.erasures = erasures;
        this.finished = finished;
        this.drafts = drafts;
        this.holds = holds;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        compare();
    }

    /** Notes what was erased just now, and hands back how that went. */
    ErasingTally noting(ErasingTally tally) {
        compare();
        return tally;
    }

    /** Erases again and notes, as far as it can; what failed is tried again the next time. */
    void compare() {
        try {
            var noted = notes.read();
            var known = known();
            if (!known.isEmpty() && !notes.areThere()) {
                log.error(
                        "There is no file of what was erased beside AUDIT_CHECKPOINTS. If this database was put back from a backup, "
                                + "what was erased after it is here again");
            }
            var again = OneByOne.each(
                    "erased report",
                    noted.stream().filter(each -> !known.contains(each)).toList(),
                    each -> Boolean.TRUE.equals(transaction.execute(status -> erase(each))));
            if (again.done() > 0) {
                log.warn(
                        "{} reports and records had been erased after the backup, and were erased again", again.done());
            }
            notes.add(known.stream().filter(each -> !noted.contains(each)).toList());
        } catch (UncheckedIOException e) {
            log.error("What is erased is not noted outside the database (AUDIT_CHECKPOINTS)", e);
        }
    }

    private Set<NotedErasure> known() {
        var known = new LinkedHashSet<NotedErasure>();
        var some = erasures.findByIdGreaterThanOrderById(0, Limit.of(BATCH));
        while (!some.isEmpty()) {
            some.forEach(each -> known.add(each.noted()));
            some = erasures.findByIdGreaterThanOrderById(some.getLast().id(), Limit.of(BATCH));
        }
        return known;
    }

    /** Whatever was decided of it before the backup, it has been erased since: a hold of then was lifted. */
    private boolean erase(NotedErasure noted) {
        var reference = noted.reference();
        var what = finished.lock(reference)
                .filter(status -> status != ReportStatus.ERASED)
                .map(status -> {
                    var rows = finished.erase(reference);
                    rows.add("holds", holds.deleteOf(reference));
                    return rows.toString();
                })
                .or(() -> drafts.eraseIfUnchangedSince(noted.erasedAt(), reference)
                        .map(changed -> "disclosures 1"));
        what.ifPresent(rows -> {
            erasures.save(new Erasure(reference, noted.finishedAt(), noted.erasedAt(), noted.rule(), rows));
            audit.recordAs(Audit.SYSTEM, "erased", reference, noted.rule() + "; again, after a backup was put back");
        });
        return what.isPresent();
    }
}
