package org.thinkuknow.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.audit.Linked;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.metrics.RecordLine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes each entry of the record to the machine of {@code LOG_HOST}, in the order of the chain, so that whoever cuts off its end here, or
 * writes it anew, is found out there. How far that has come is kept in the database: nothing is left out when either machine was away,
 * and what was not certain to have come is sent again (decision 0130).
 */
@Component
class RecordAway {

    private static final Logger log = LoggerFactory.getLogger(RecordAway.class);
    /** How often it is said that the record waits. */
    private static final Duration APART = Duration.ofHours(1);

    private final AuditChain chain;
    private final RecordLine machine;
    private final RecordNumbers numbers;
    private final JdbcClient database;
    private final Clock clock;
    private volatile Instant said = Instant.MIN;

    RecordAway(AuditChain chain, RecordLine machine, RecordNumbers numbers, JdbcClient database, Clock clock) {
        this.chain = chain;
        this.machine = machine;
        this.numbers = numbers;
        this.database = database;
        this.clock = clock;
    }

    /** Sends what was not sent before, until nothing is left or it is not taken. */
    void send() {
        if (!machine.isSet()) {
            return;
        }
        var sent = sent();
        for (var next = chain.after(sent); !next.isEmpty(); next = chain.after(sent)) {
            if (!machine.take(next.stream().map(this::line).toList())) {
                say(sent);
                return;
            }
            sent = next.getLast().place();
            keep(sent);
            said = Instant.MIN;
        }
    }

    private RecordLine.Entry line(Linked entry) {
        return new RecordLine.Entry(entry.at(), SentEntry.of(entry, numbers).json());
    }

    private void say(long sent) {
        var now = clock.instant();
        if (said.isBefore(now.minus(APART))) {
            said = now;
            log.warn(
                    "The audit record waits after entry {}: the machine of LOG_HOST does not take it, or does not end the line",
                    sent);
        }
    }

    /** A record that is shorter than what was sent of it was cut off, or came back from a backup: what comes now is sent all the same. */
    private long sent() {
        var kept = database.sql("select place from record_sent where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
        var length = chain.length();
        if (length < kept) {
            log.error(
                    "The audit record ends after entry {}, and until entry {} it has been at the machine of LOG_HOST",
                    length,
                    kept);
            keep(length);
        }
        return Math.min(length, kept);
    }

    private void keep(long place) {
        database.sql("insert into record_sent (id, place, sent_at) values (1, :place, :now)"
                        + " on duplicate key update place = :place, sent_at = :now")
                .param("place", place)
                .param("now", UtcColumns.of(clock.instant()))
                .update();
    }
}
