package org.thinkuknow.report;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The one question after a case has ended: did it help? Whoever says more, or wants somebody to look again, is heard by the way of every
 * message (decision 0086).
 */
@Service
public class Afterwards {

    /** What is kept of one press, in the language of those who read it. */
    static final String LOOK_AGAIN = "Yes, please look again.";

    private static final String CHILD = "holder of the receipt";

    private final ReportRepository reports;
    private final HelpedRows rows;
    private final AskedAfterwards ended;
    private final Correspondence correspondence;
    private final Receipts receipts;
    private final AfterwardsTimes times;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Afterwards(
            ReportRepository reports,
            HelpedRows rows,
            AskedAfterwards ended,
            Correspondence correspondence,
            Receipts receipts,
            AfterwardsTimes times,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.ended = ended;
        this.correspondence = correspondence;
        this.receipts = receipts;
        this.times = times;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The question as it stands.
     *
     * @param chosen    what was answered within the last day, if anything
     * @param lookAgain whether it was no, and nobody has been asked to look again
     */
    public record Question(@Nullable Helped chosen, boolean lookAgain) {}

    /** The question for the page of a report, which notes that it is asked; empty where there is nothing to ask, or no more. */
    @Transactional
    public Optional<Question> of(String reference) {
        var report =
                reports.findById(reference).orElseThrow(() -> new NoSuchElementException("No report " + reference));
        if (report.progress() == ReportStatus.ERASED) {
            return Optional.empty();
        }
        var asked = rows.of(reference);
        if (asked.isEmpty()) {
            if (!isTime(report) || !ended.canBeAsked(reference)) {
                return Optional.empty();
            }
            rows.ask(reference, clock.instant());
            return Optional.of(new Question(null, false));
        }
        return asked.filter(this::isOpen)
                .map(each -> new Question(
                        each.answer(), each.answer() == Helped.NO && report.progress() == ReportStatus.FINISHED));
    }

    private boolean isTime(Report report) {
        var finished = report.finishedAt();
        return finished != null && !finished.plus(times.askAfter()).isAfter(clock.instant());
    }

    private boolean isOpen(HelpedRows.Asked asked) {
        return asked.isOpen(clock.instant().minus(times.changeFor()));
    }

    /**
     * Takes an answer, or another one within a day; what is written with it is a message, which somebody reads.
     *
     * @param line may be blank
     * @return whether it was asked, and could still be answered
     * @throws NoSuchElementException   if no report has the receipt
     * @throws WroteMuch                if very much came within the last hour
     * @throws IllegalArgumentException if the line is too long
     */
    @Transactional
    public boolean answer(String receipt, Helped helped, String line) {
        var report = reports.lockByReceiptHash(receipts.hashOf(receipt).any()).orElseThrow();
        var reference = report.reference();
        if (rows.of(reference).filter(this::isOpen).isEmpty()) {
            return false;
        }
        if (!SeenText.of(line).isBlank()) {
            write(report, helped, new ReplyText(line));
        }
        rows.answer(reference, helped, clock.instant());
        audit.recordAs(CHILD, "answered", reference, "whether it helped");
        return true;
    }

    /**
     * Has somebody look again, of whoever said within the last day that it did not help. The case is opened by the way of a message.
     *
     * @return whether that could be asked
     * @throws NoSuchElementException if no report has the receipt
     * @throws WroteMuch              if very much came within the last hour
     */
    @Transactional
    public boolean lookAgain(String receipt) {
        var report = reports.lockByReceiptHash(receipts.hashOf(receipt).any()).orElseThrow();
        var asked = rows.of(report.reference()).filter(this::isOpen).filter(each -> each.answer() == Helped.NO);
        if (asked.isEmpty()) {
            return false;
        }
        write(report, Helped.NO, new ReplyText(LOOK_AGAIN));
        return true;
    }

    private void write(Report report, Helped helped, ReplyText text) {
        var reference = report.reference();
        correspondence.checkPace(reference);
        if (correspondence.addAfterwards(reference, helped, text.text())) {
            report.childWrote();
            audit.recordAs(CHILD, "wrote", reference, "message to the centre, asked whether it helped");
            events.publishEvent(new ChildAnswered(reference, false));
        }
    }
}
