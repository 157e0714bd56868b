package org.thinkuknow.wanted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.util.List;

/**
 * Notes of whom the time was over: the last day has come, or nobody has confirmed the warrant. The public has not seen them since that
 * moment, whether this runs or not ({@link PublicList}).
 */
@Component
class TakingDown {

    private static final String OVER =
            "select reference from wanted_person where state = 'PUBLISHED' and shown_until <= ? order by shown_until limit 100";

    private final JdbcClient database;
    private final LockedFiles files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakingDown(
            JdbcClient database,
            LockedFiles files,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void look() {
        over().forEach(reference -> transaction.executeWithoutResult(status -> expire(reference)));
    }

    private List<String> over() {
        return database.sql(OVER)
                .param(UtcColumns.of(clock.instant()))
                .query(String.class)
                .list();
    }

    private void expire(String reference) {
        var file = files.lock(reference);
        if (file.isOver(clock.instant())) {
            file.expire(clock.instant());
            audit.recordAs(Audit.SYSTEM, "took down", reference, "its time was over, or nobody confirmed the warrant");
            events.publishEvent(new WantedChanged(reference));
        }
    }
}
