package org.thinkuknow.links;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.KeptReports;

import java.util.List;

/**
 * Goes through the reports that came before there were links, or before their rules changed. Each report is a transaction, and what
 * is done is never done again: a run that was killed goes on where it was, and two at once do no harm.
 */
@Component
class EarlierReports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EarlierReports.class);
    private static final int BATCH = 200;

    private final KeptReports kept;
    private final LinkRows rows;
    private final Gathering gathering;
    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    EarlierReports(KeptReports kept, LinkRows rows, Gathering gathering, TransactionTemplate transaction) {
        this.kept = kept;
        this.rows = rows;
        this.gathering = gathering;
        this.transaction = transaction;
    }

    /** On a thread of its own: nobody waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("earlier-reports").start(() -> {
            try {
                goThrough();
            } catch (RuntimeException e) {
                log.warn(
                        "Earlier reports are gone through for links at the next start: {}",
                        e.getClass().getSimpleName());
            }
        });
    }

    /** The rest is left to the next start. */
    @Override
    public void destroy() {
        stopping = true;
    }

    /** @return how many reports were gone through */
    int goThrough() {
        var done = 0;
        var some = kept.after("", BATCH);
        while (!some.isEmpty() && !stopping) {
            done += goThrough(some);
            some = kept.after(some.getLast(), BATCH);
        }
        if (done > 0) {
            log.info("{} earlier reports were gone through for links", done);
        }
        return done;
    }

    private int goThrough(List<String> some) {
        var before = rows.done(some);
        return some.stream()
                .filter(reference -> !before.contains(reference))
                .takeWhile(reference -> !stopping)
                .mapToInt(this::goThrough)
                .sum();
    }

    /** What fails is left to the next start; it keeps no other from being linked. */
    private int goThrough(String reference) {
        try {
            transaction.executeWithoutResult(status -> gathering.gather(reference));
            return 1;
        } catch (RuntimeException e) {
            log.warn(
                    "Report {} could not be gone through for links: {}",
                    reference,
                    e.getClass().getSimpleName());
            return 0;
        }
    }
}
