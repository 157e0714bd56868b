package org.thinkuknow.report;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was asked whether it helped, and what they chose. A row stays when the words are erased, for counting. */
@Repository
class HelpedRows {

    private final JdbcClient database;

    HelpedRows(JdbcClient database) {
        this.database = database;
    }

    /** @param answer what was chosen, if anything was */
    record Asked(@Nullable Helped answer, @Nullable Instant answeredAt) {

        boolean isOpen(Instant answeredAfter) {
            return answeredAt == null || answeredAt.isAfter(answeredAfter);
        }
    }

    /** Notes that somebody is asked, unless they were before. */
    void ask(String reference, Instant now) {
        database.sql("insert ignore into report_helped (report, asked_at) values (?, ?)")
                .params(reference, UtcColumns.of(now))
                .update();
    }

    Optional<Asked> of(String reference) {
        return database.sql("select answer, answered_at from report_helped where report = ?")
                .param(reference)
                .query((row, number) -> new Asked(
                        row.getString("answer") == null ? null : Helped.valueOf(row.getString("answer")),
                        UtcColumns.instantOrNull(row, "answered_at")))
                .optional();
    }

    /** Keeps what was chosen; the time of the first choice stays. */
    void answer(String reference, Helped answer, Instant now) {
        database.sql("update report_helped set answer = ?, answered_at = coalesce(answered_at, ?) where report = ?")
                .params(answer.name(), UtcColumns.of(now), reference)
                .update();
    }

    /** Of those who were asked between two moments: how many, how many answered, and how many chose each answer, in the order of those. */
    List<Long> counts(Instant from, Instant until) {
        var counted = Stream.concat(
                        Stream.of("count(*)", "count(answer)"),
                        Arrays.stream(Helped.values()).map("coalesce(sum(answer = '%s'), 0)"::formatted))
                .toList();
        return database.sql("select %s from report_helped where asked_at >= ? and asked_at < ?"
                        .formatted(String.join(", ", counted)))
                .params(UtcColumns.of(from), UtcColumns.of(until))
                .query((row, number) -> {
                    var numbers = new Long[counted.size()];
                    for (var column = 0; column < numbers.length; column++) {
                        numbers[column] = row.getLong(column + 1);
                    }
                    return List.of(numbers);
                })
                .single();
    }
}
