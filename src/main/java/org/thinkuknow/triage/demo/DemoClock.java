package org.thinkuknow.triage.demo;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Lets time pass for one invented report: whatever has happened to it has happened that much earlier. The audit record keeps its own
 * times, which its codes hold.
 */
@Component
@Profile("demo")
class DemoClock {

    /** What is sent because of the last step is on its way by then; if a mail server is away, nobody waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final List<Times> ALL = List.of(
            new Times("report", "reference", "reference", "received_at finished_at"),
            new Times("report_message", "report", "id", "sent_at"),
            new Times("report_first_reading", "report", "report", "read_at"),
            new Times(
                    "triage_case",
                    "reference",
                    "reference",
                    "received_at opened_at clocks_from wrote_at claimed_at referred_at acknowledged_at replied_at closed_at "
                            + "added_at second_asked_at twin_asked_at child_seen_at grave_at task_since task_due_at"),
            new Times("triage_task", "case_reference", "id", "added_at due_at settled_at"),
            new Times("triage_note", "case_reference", "id", "written_at"),
            new Times("triage_hand_over", "case_reference", "case_reference", "given_at"),
            new Times("triage_rise", "case_reference", "id", "rose_at owner_saw_at opened_at released_at"),
            new Times("triage_climb", "case_reference", "id", "since climbed_at"),
            new Times("staff_alert", "subject", "id", "due_at made_at sent_at failed_at"),
            new Times("staff_waiting", "subject", "subject", "waits_at settled_at since"),
            new Times("link_report", "reference", "reference", "received_at"),
            new Times(
                    "triage_referral",
                    "case_reference",
                    "reference",
                    "made_at sent_at refused_at opened_at acknowledged_at case_opened_at added_at last_added_at "
                            + "added_read_at added_acknowledged_at"));

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DemoClock(JdbcClient database, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.database = database;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Lets time pass, and has the case looked at and counted as it stands then.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if somebody changes the same at this moment: nothing has passed
     */
    void pass(String reference, Duration time) {
        if (time.isPositive()) {
            awaitReactions(reference);
            transaction.executeWithoutResult(status -> {
                ALL.forEach(times -> pass(times, reference, time));
                events.publishEvent(new CaseChanged(reference));
            });
        }
    }

    /** Only rows that are there are locked, so that what is being added meanwhile waits for nothing. */
    private void pass(Times times, String reference, Duration time) {
        var rows = database.sql("select %s from %s where %s = ?".formatted(times.id(), times.table(), times.of()))
                .param(reference)
                .query(String.class)
                .list();
        if (!rows.isEmpty()) {
            database.sql("update %s set %s where %s in (:rows)".formatted(times.table(), times.earlier(), times.id()))
                    .param("time", time.toSeconds())
                    .param("rows", rows)
                    .update();
        }
    }

    private void awaitReactions(String reference) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && database.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                                .param("%" + reference + "%")
                                .query(Integer.class)
                                .single()
                        > 0) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * The columns of a table that hold times.
     *
     * @param of      the column that says whose they are
     * @param id      the column by which a row is known
     * @param columns their names with blanks between them
     */
    private record Times(String table, String of, String id, String columns) {
        String earlier() {
            return List.of(columns.split(" ")).stream()
                    .map(column -> "%s = %s - interval :time second".formatted(column, column))
                    .collect(Collectors.joining(", "));
        }
    }
}
