package org.thinkuknow.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A child tells us, and hears back. */
@Service
public class Reports {

    private static final String CHILD = "holder of the receipt";

    private final RetryTemplate again = Clicks.lookAgain();
    private final ReportRepository reports;
    private final Intake intake;
    private final FirstGlance glance;
    private final Correspondence correspondence;
    private final FirstReadings firstReadings;
    private final Receipts receipts;
    private final OpenedReports opened;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportRepository reports,
            Intake intake,
            FirstGlance glance,
            Correspondence correspondence,
            FirstReadings firstReadings,
            Receipts receipts,
            OpenedReports opened,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.intake = intake;
        this.glance = glance;
        this.correspondence = correspondence;
        this.firstReadings = firstReadings;
        this.receipts = receipts;
        this.opened = opened;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a report. When this returns, the report is on disk. The same submission sent twice is one report with one
     * receipt. Of clicks at the same moment one is stored; the others look again until they find it.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction: there it could promise neither
     */
    @Transactional(propagation = Propagation.NEVER)
    public Filed receive(NewReport told) {
        var urgent = glance.isUrgent(told);
        return again.invoke(() -> intake.store(told, urgent));
    }

    /**
     * Takes a report in the caller's transaction: it is on disk when that is committed, and together with what the caller writes. The
     * same submission, stored before, is found.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the same submission is being stored at this moment: the
     *                                                                 caller's transaction is lost, and can be begun anew
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Filed receiveWithin(NewReport told) {
        return intake.store(told, glance.isUrgent(told));
    }

    /**
     * Takes what somebody adds to their report. When this returns, it is on disk; the same sent twice is there once.
     *
     * @throws NoSuchElementException if no report has the submission
     * @throws WroteMuch              if very much came within the last hour
     */
    public Filed add(Addition added) {
        return intake.add(added);
    }

    /** Whether a form was sent, and what came of it; empty for what was never stored. */
    public Optional<Filed> sentWith(String submission) {
        return intake.find(submission);
    }

    /** Opens a report for an officer, and writes down that they read it. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @Transactional
    public FiledReport read(String reference) {
        audit.record("read", reference, "report");
        var report = find(reference);
        firstReadings.note(reference).ifPresent(at -> events.publishEvent(new CentreRead(reference, at)));
        return opened.readable(report);
    }

    /** Opens a report for an agency that it was referred to, and writes down which. */
    @Transactional
    public FiledReport readAs(String reader, String reference) {
        audit.recordAs(reader, "read", reference, "report");
        return opened.filed(find(reference));
    }

    /** Opens a report for the application itself, as when a case is made of it. */
    @Transactional(readOnly = true)
    public FiledReport look(String reference) {
        return opened.filed(find(reference));
    }

    /** Where a report came from, for counting; nothing is opened. */
    @Transactional(readOnly = true)
    public Origin originOf(String reference) {
        return find(reference).origin();
    }

    /** Opens a report for whoever holds its receipt; empty if no report has it. */
    @Transactional
    public Optional<FiledReport> readWithReceipt(String receipt) {
        return reports.findByReceiptHashIn(receipts.hashOf(receipt).any()).map(report -> {
            audit.recordAs(CHILD, "read", report.reference(), "status and messages");
            return opened.filed(report);
        });
    }

    /** The report that a receipt opens, and nothing of it: nobody reads; empty if no report has it. */
    @Transactional(readOnly = true)
    public Optional<Held> heldWith(String receipt) {
        return reports.findByReceiptHashIn(receipts.hashOf(receipt).any())
                .map(report -> new Held(report.reference(), hasEnded(report)));
    }

    /**
     * Whose receipt it is.
     *
     * @param hasEnded whether the centre has finished, or all of it was erased
     */
    public record Held(String reference, boolean hasEnded) {}

    /** Whether the centre has finished with a report, or all of it was erased. */
    @Transactional(readOnly = true)
    public boolean hasEnded(String reference) {
        return hasEnded(find(reference));
    }

    private static boolean hasEnded(Report report) {
        return report.progress() == ReportStatus.FINISHED || report.progress() == ReportStatus.ERASED;
    }

    /**
     * Takes an answer from whoever holds the receipt.
     *
     * @throws NoSuchElementException if no report has the receipt
     * @throws WroteMuch              if very much came within the last hour
     */
    @Transactional
    public void answer(String receipt, ReplyText text) {
        var report = reports.lockByReceiptHash(receipts.hashOf(receipt).any()).orElseThrow();
        var reference = report.reference();
        correspondence.checkPace(reference);
        if (correspondence.add(reference, Author.CHILD, text.text())) {
            report.childWrote();
            audit.recordAs(CHILD, "wrote", reference, "message to the centre");
            events.publishEvent(new ChildAnswered(reference, false));
        }
    }

    /**
     * Adds messages of whoever reported, for a door that has made sure by itself that the sender belongs to the report.
     *
     * @param door how they came, for the audit record
     * @throws NoSuchElementException if there is no such report
     */
    @Transactional
    public void addAnswers(String reference, Door door, List<ReplyText> texts) {
        var report = find(reference);
        var added = texts.stream()
                .map(text -> correspondence.add(reference, Author.CHILD, text.text()))
                .toList();
        if (added.contains(true)) {
            report.childWrote();
            audit.recordAs(CHILD, "wrote", reference, "message to the centre by " + door.words());
            events.publishEvent(new ChildAnswered(reference, false));
        }
    }

    /** Whether a report is still kept. */
    @Transactional(readOnly = true)
    public boolean isKept(String reference) {
        return reports.existsById(reference);
    }

    /** The receipt that belongs to a submission, stored or not, for a door that hands it out later. */
    public String receiptOf(String submission) {
        return intake.find(submission).map(Filed::receipt).orElseGet(() -> receipts.receiptOf(submission));
    }

    /** Writes to the child; the message waits on the receipt page. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @Transactional
    public void reply(String reference, ReplyText text) {
        find(reference);
        if (correspondence.add(reference, Author.CENTRE, text.text())) {
            audit.record("wrote", reference, "message to the child");
            events.publishEvent(new CentreWrote(reference));
        }
    }

    /** Says how far a report has come, for the child to read. */
    @Transactional
    public void moveTo(String reference, ReportStatus progress) {
        var now = clock.instant();
        find(reference).moveTo(progress, now);
        if (progress == ReportStatus.FINISHED) {
            events.publishEvent(new CentreFinished(reference, now));
        }
    }

    private Report find(String reference) {
        return reports.findById(reference).orElseThrow(() -> new NoSuchElementException("No report " + reference));
    }
}
