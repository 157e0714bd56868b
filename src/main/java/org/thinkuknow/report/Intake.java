package org.thinkuknow.report;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Stores one report, its audit row and its event in one transaction. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final ReportRows reports;
    private final Correspondence correspondence;
    private final Receipts receipts;
    private final WordsFormat format;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(ReportRows reports, Correspondence correspondence, Receipts receipts, WordsFormat format, Vault vault, Audit audit,
           ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.correspondence = correspondence;
        this.receipts = receipts;
        this.format = format;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores the report, or finds that its submission is stored already.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the same submission is being stored at this moment
     * @throws org.springframework.dao.ConcurrencyFailureException     likewise, on a database with snapshot isolation
     */
    @Transactional
    Filed store(NewReport told) {
        var submissionHash = vault.hash("submission", told.submission());
        var receipt = receipts.receiptOf(told.submission());
        var earlier = reports.findBySubmissionHash(submissionHash);
        if (earlier.isPresent()) {
            keepWhatWasAdded(earlier.get(), told);
            return new Filed(earlier.get().reference(), receipt);
        }
        var reference = References.next();
        var words = vault.seal(format.write(told.words()), reference);
        reports.saveAndFlush(new Report(reference, told, clock.instant().truncatedTo(ChronoUnit.MICROS), submissionHash,
                receipts.hashOf(receipt), words));
        audit.record("received", reference, told.door().words());
        events.publishEvent(new ReportReceived(reference));
        log.info("Report {} received by {}", reference, told.door().words());
        return new Filed(reference, receipt);
    }

    /** Somebody went back, added or changed something and sent again: what is new joins the report as a message. */
    private void keepWhatWasAdded(Report earlier, NewReport told) {
        var reference = earlier.reference();
        var before = earlier.hasWords() ? format.read(vault.open(earlier.sealedWords(), reference)) : Map.<Field, String>of();
        var added = told.addedTo(before, earlier.dangers());
        if (!added.isEmpty() && correspondence.add(reference, Author.CHILD, added)) {
            earlier.childWrote();
            audit.record("wrote again", reference, "the form was changed and sent once more");
            events.publishEvent(new ChildAnswered(reference, earlier.heighten(told.dangers())));
        }
    }
}
