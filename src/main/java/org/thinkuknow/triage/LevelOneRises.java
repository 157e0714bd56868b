package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.AfterCommit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which cases became level one by something that was added, and who has opened each since. A row is written together with the new
 * level, so that there is none without the other, whatever is killed (decision 0030).
 */
@Component
class LevelOneRises {

    private static final int OFFERED = 5;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ofItsOwn;
    private final Clock clock;

    LevelOneRises(
            JdbcClient database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.database = database;
        this.events = events;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Notes that a case became level one, if it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CaseFacts before, CaseFacts after) {
        if (after.level() == Level.ONE && before.level() != Level.ONE) {
            database.sql("insert into triage_rise (case_reference, rose_at, why, owner) values (?, ?, ?, ?)")
                    .params(
                            after.reference(),
                            UtcColumns.of(clock.instant()),
                            LevelOneRise.why(
                                    before.judged().reasons(), after.judged().reasons()))
                    .param(after.standing().owner())
                    .update();
        }
    }

    /** The last rise that nobody has read yet. What a clock that was ahead has dated counts from now. */
    Optional<LevelOneRise> unread(String reference, Instant now) {
        return database.sql(
                        "select id, rose_at, released_at from triage_rise where case_reference = ? and opened_at is null "
                                + "order by id desc limit 1")
                .param(reference)
                .query((row, number) -> new LevelOneRise(
                        row.getLong("id"), UtcColumns.instant(row, "rose_at"), row.getObject("released_at") != null))
                .optional()
                .map(rise -> rise.at().isAfter(now) ? fromNow(rise, now) : rise);
    }

    private LevelOneRise fromNow(LevelOneRise rise, Instant now) {
        database.sql("update triage_rise set rose_at = ? where id = ?")
                .params(UtcColumns.of(now), rise.id())
                .update();
        return new LevelOneRise(rise.id(), UtcColumns.stored(now), rise.released());
    }

    /**
     * Somebody opens a case. Read counts what the transaction at hand can see, once what it read has been given out: what comes
     * meanwhile stays unread. Reading waits for nobody and fails for nobody, so this is a transaction of its own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openedBy(String officer, String reference) {
        var seen = database.sql(
                        "select id from triage_rise where case_reference = ? and (opened_at is null or owner = ? and owner_saw_at is null)")
                .params(reference, officer)
                .query(Long.class)
                .list();
        if (!seen.isEmpty()) {
            AfterCommit.run(() -> ofItsOwn.executeWithoutResult(status -> {
                seen.forEach(id -> read(id, officer));
                events.publishEvent(new CaseChanged(reference));
            }));
        }
    }

    private void read(long id, String officer) {
        var now = UtcColumns.of(clock.instant());
        database.sql("update triage_rise set opened_at = ?, opened_by = ? where id = ? and opened_at is null")
                .params(now, officer, id)
                .update();
        database.sql("update triage_rise set owner_saw_at = ? where id = ? and owner = ? and owner_saw_at is null")
                .params(now, id, officer)
                .update();
    }

    /** Somebody takes a case: the desk shows them what they take in the same step. */
    void takenBy(String officer, String reference) {
        database.sql(
                        "update triage_rise set opened_at = ?, opened_by = ? where case_reference = ? and opened_at is null")
                .params(UtcColumns.of(clock.instant()), officer, reference)
                .update();
    }

    void released(LevelOneRise rise, String from, Instant now) {
        database.sql("update triage_rise set released_at = ?, owner = ?, owner_saw_at = null where id = ?")
                .params(UtcColumns.of(now), from, rise.id())
                .update();
    }

    /** The references of what nobody has read, the longest first: to be looked at before anything else. */
    List<String> unreadLongest() {
        return database.sql("select case_reference from triage_rise where opened_at is null order by rose_at, id limit "
                        + OFFERED)
                .query(String.class)
                .list();
    }

    /** Those that an officer had when they rose, or when they were released, and has not opened since; the latest first. */
    List<Risen> of(String officer) {
        return database.sql("""
                select r.case_reference, r.why, r.rose_at, r.released_at, c.owner from triage_rise r join triage_case c on \
                c.reference = r.case_reference
                where r.owner = ? and r.owner_saw_at is null and c.state <> 'CLOSED' order by r.id desc limit 20""")
                .param(officer)
                .query((row, number) -> {
                    var owner = row.getString("owner");
                    return new Risen(
                            row.getString("case_reference"),
                            row.getString("why"),
                            UtcColumns.instant(row, "rose_at"),
                            UtcColumns.instantOrNull(row, "released_at"),
                            officer.equals(owner) ? null : owner);
                })
                .list();
    }

    /** Reasons could tell of the words. */
    @EventListener
    void forget(ReportErased erased) {
        database.sql("update triage_rise set why = '' where case_reference = ?")
                .param(erased.reference())
                .update();
    }

    /**
     * A case became level one by something that was added to it, and nobody has opened it since.
     *
     * @param at       when it became so
     * @param released whether it was taken from whoever had it, because they did not open it
     */
    record LevelOneRise(long id, Instant at, boolean released) {

        private static final int NAMED = 2;
        private static final int LONGEST = 250;
        private static final String SIGN = "Sign in the words: ";

        /** Why a case became level one, in a few plain words: what was not among its reasons before, or all of them if nothing is new. */
        static String why(List<String> before, List<String> after) {
            var added =
                    after.stream().filter(reason -> !before.contains(reason)).toList();
            var reasons = (added.isEmpty() ? after : added)
                    .stream().map(LevelOneRise::shortened).toList();
            var more = reasons.size() - NAMED;
            return reasons.stream().limit(NAMED).collect(Collectors.joining("; "))
                    + (more > 0 ? "; and %d more".formatted(more) : "");
        }

        private static String shortened(String reason) {
            var words = reason.replace(SIGN, "").replaceFirst("\\.$", "");
            return words.substring(
                    0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
        }
    }

    /**
     * A case that became level one while an officer had it, and that they have not opened since.
     *
     * @param why        what became known, in plain words that quote nothing
     * @param at         when it became so
     * @param releasedAt when it was released to everybody, if it was
     * @param hasItNow   the username of another who has taken it since, if anybody has
     */
    record Risen(
            String reference,
            String why,
            Instant at,
            @Nullable Instant releasedAt,
            @Nullable String hasItNow) {}
}
