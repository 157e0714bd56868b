package org.thinkuknow.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.audit.ChainState;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks each night whether the record is whole, and all day whether it is noted outside the database. If not, the supervisor on call
 * is told by the next way that reaches them: a record that somebody can rewrite proves nothing.
 */
@Service
public class RecordWatch {

    /** What alerts call it. */
    static final String SUBJECT = "record";

    /** How long the record may grow without a note of it outside the database. */
    static final Duration LONGEST_WITHOUT_NOTE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(RecordWatch.class);
    private static final String BROKEN = "a look at the audit record, which is not whole";
    private static final String NOT_NOTED = "somebody to see why the audit record is noted nowhere else";
    private static final int LONGEST_FAULT = 2_000;

    private final AuditChain chain;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordWatch(
            AuditChain chain,
            JdbcClient database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.chain = chain;
        this.database = database;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * How the last look went.
     *
     * @param entries how many entries hold, from the first
     * @param fault   where the record is broken and how, in a sentence or two; empty if it is whole
     */
    public record Found(Instant at, long entries, Optional<String> fault) {}

    /** How the last nightly look went; empty before the first. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional(readOnly = true)
    public Optional<Found> last() {
        return database.sql("select ended_at, entries, fault from record_check order by id desc limit 1")
                .query((row, number) -> new Found(
                        UtcColumns.instant(row, "ended_at"),
                        row.getLong("entries"),
                        Optional.ofNullable(row.getString("fault"))))
                .optional();
    }

    /** Follows the whole record and keeps how it was found. It is told in the same transaction: a kill loses neither. */
    void look() {
        var state = chain.verify();
        transaction.executeWithoutResult(status -> keep(state));
        log.info("The nightly look at the audit record: {} entries hold", state.length());
    }

    /** Has it told, once a day, that the record grows and nothing outside the database says so. */
    void lookForNotes() {
        var now = clock.instant();
        if (!chain.isNotedUntil(now.minus(LONGEST_WITHOUT_NOTE))) {
            log.error("The audit record is not noted outside the database (AUDIT_CHECKPOINTS)");
            var today = UkTime.instant(UkTime.date(now).atStartOfDay());
            transaction.executeWithoutResult(status -> tell(NOT_NOTED, today, now));
        }
    }

    private void keep(ChainState state) {
        var now = clock.instant();
        database.sql("insert into record_check (ended_at, entries, fault) values (?, ?, ?)")
                .params(UtcColumns.of(now), state.length())
                .param(state.fault()
                        .map(fault -> fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                        .orElse(null))
                .update();
        state.fault().ifPresent(fault -> {
            log.error("The audit record is broken after entry {}: {}", state.length(), fault);
            tell(BROKEN, now, now);
        });
    }

    private void tell(String what, Instant due, Instant now) {
        events.publishEvent(new SomethingWaits(SUBJECT, what, EscalationTier.SUPERVISOR, due, false, now));
    }
}
