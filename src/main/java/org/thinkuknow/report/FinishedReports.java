package org.thinkuknow.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reports whose case has ended, for those who decide how long they are kept. Whoever calls has begun a transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FinishedReports {

    private final ReportRepository reports;
    private final MessageRepository messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishedReports(
            ReportRepository reports, MessageRepository messages, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Those finished by a moment, the oldest first, after the given one. */
    public List<FinishedReport> finishedBy(Instant moment, FinishedReport after, int most) {
        return reports.finishedBy(moment, after.finishedAt(), after.reference(), Limit.of(most)).stream()
                .map(Report::finished)
                .toList();
    }

    /** Keeps others from a report until the transaction ends; empty if it is no longer finished, or others have it just now. */
    public Optional<FinishedReport> lockIfFree(String reference) {
        return reports.lockFinishedIfFree(reference).map(Report::finished);
    }

    /**
     * Waits until nobody else has a report, and keeps it until the transaction ends.
     *
     * @return how far it has come; empty if there is none
     */
    public Optional<ReportStatus> lock(String reference) {
        return reports.lock(reference).map(Report::progress);
    }

    /** Erases all that was told and written, here and wherever somebody listens, within this transaction. */
    public ErasedRows erase(String reference) {
        var rows = new ErasedRows();
        reports.findById(reference).orElseThrow().erase(clock.instant());
        rows.add("report", 1);
        rows.add("messages", messages.deleteOf(reference));
        events.publishEvent(new ReportErased(reference, rows));
        return rows;
    }
}
