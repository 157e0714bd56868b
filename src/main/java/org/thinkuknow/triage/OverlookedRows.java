package org.thinkuknow.triage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Compares what was told with the cases, by its own questions to the database: it knows nothing of events, of entities or of what any
 * other class believes to have done. Each question goes by the index of when things came, some thousands at a time.
 */
@Component
class OverlookedRows {

    /** A clock of another node that is ahead by more than this has dated what came: that is looked at now, not when its date has come. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String CAME = "(%1$s between :from and :until or %1$s > :ahead)";
    private static final String FIND = """
            select r.reference, 'REPORT' as kind, r.received_at as since from report r left join triage_case c on c.reference = r.reference
            where %s and c.reference is null
            union all
            select m.report, 'MESSAGE', min(m.sent_at) from report_message m left join triage_heard h on h.case_reference = m.report
            where m.author = 'CHILD' and %s and m.id > coalesce(h.up_to, 0) group by m.report
            union all
            select coalesce(d.report, d.reference), 'DISCLOSURE', d.signed_at from disclosure d left join triage_case c on \
            c.reference = d.report left join disclosure_hand_over h on h.disclosure = d.reference
            where %s and c.reference is null and (d.report is not null or h.to_centre_at is null)
            union all
            select h.disclosure, 'DISCLOSURE', h.to_centre_at from disclosure_hand_over h join disclosure d on d.reference = h.disclosure
            where h.to_centre_at between :from and :until and h.acknowledged_at is null and d.report is null and d.signed_at is not null
            union all
            select coalesce(m.report, concat('mail-', m.id)), 'MAIL', m.received_at from mailbox_mail m left join triage_case c \
            on c.reference = m.report
            where %s and m.done <> 'DROPPED' and c.reference is null""".formatted(
                    CAME.formatted("r.received_at"),
                    CAME.formatted("m.sent_at"),
                    CAME.formatted("d.signed_at"),
                    CAME.formatted("m.received_at"));

    private final JdbcClient database;
    private final int atOnce;

    /** @param atOnce how many reports one question is asked of */
    OverlookedRows(JdbcClient database, @Value("${thinkuknow.overlooked.at-once:20000}") int atOnce) {
        this.database = database;
        this.atOnce = atOnce;
    }

    /**
     * What no case knows of.
     *
     * @param from  when it came at the earliest; what is known already to be overlooked is looked at in any case
     * @param until when it came at the latest
     */
    List<Overlooked> find(Instant from, Instant until) {
        var start = known().stream()
                .map(Overlooked::since)
                .filter(since -> since.isBefore(from))
                .min(Instant::compareTo)
                .orElse(from);
        var found = new LinkedHashMap<String, Overlooked>();
        for (var end = endOfSome(start, until); end.isPresent(); end = endOfSome(start, until)) {
            between(start, end.get(), NEVER).forEach(each -> found.putIfAbsent(each.kind() + each.reference(), each));
            start = end.get();
        }
        between(start, until, until.plus(AHEAD))
                .forEach(each -> found.putIfAbsent(each.kind() + each.reference(), each));
        return List.copyOf(found.values());
    }

    /** When the last of some came; of all reports of many years no question would be answered in time. Empty if few are left. */
    private Optional<Instant> endOfSome(Instant start, Instant until) {
        return database.sql(
                        "select received_at from report where received_at > ? and received_at < ? order by received_at"
                                + " limit 1 offset ?")
                .params(UtcColumns.of(start), UtcColumns.of(until), atOnce - 1)
                .query((row, number) -> UtcColumns.instant(row, "received_at"))
                .optional();
    }

    private List<Overlooked> between(Instant from, Instant until, Instant ahead) {
        return database.sql(FIND)
                .param("from", UtcColumns.of(from))
                .param("until", UtcColumns.of(until))
                .param("ahead", UtcColumns.of(ahead))
                .query((row, number) -> new Overlooked(
                        row.getString("reference"),
                        Overlooked.Kind.valueOf(row.getString("kind")),
                        UtcColumns.instant(row, "since")))
                .list();
    }

    /** What people were told of and that was not settled yet. */
    List<Overlooked> known() {
        return database.sql("select reference, since from triage_overlooked")
                .query((row, number) -> new Overlooked(
                        row.getString("reference"), Overlooked.Kind.REPORT, UtcColumns.instant(row, "since")))
                .list();
    }

    /** Notes that people are told for the n-th time; of several nodes that want to, one may. */
    boolean tell(Overlooked found, int number) {
        database.sql("insert ignore into triage_overlooked (reference, since, told) values (?, ?, -1)")
                .params(found.reference(), UtcColumns.of(found.since()))
                .update();
        return database.sql("update triage_overlooked set told = ? where reference = ? and told < ?")
                        .params(number, found.reference(), number)
                        .update()
                > 0;
    }

    /** @return whether it was still noted */
    boolean settle(String reference) {
        return database.sql("delete from triage_overlooked where reference = ?")
                        .param(reference)
                        .update()
                > 0;
    }

    /** Whether the case has an alarm of its own that still goes. */
    boolean hasAlarm(String reference) {
        return database.sql("select count(*) from triage_watch where case_reference = ? and waiting = true")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Something that was told to us and that no case knows of.
     *
     * @param reference of the report; of the record or mail itself if it has none
     * @param kind      what was told
     * @param since     when it came
     */
    record Overlooked(String reference, Kind kind, Instant since) {

        /** What can be overlooked. */
        enum Kind {
            REPORT,
            MESSAGE,
            DISCLOSURE,
            MAIL
        }
    }
}
