package org.thinkuknow.schooltransfer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of files on their way. */
@Component
class TransferRows {

    private final JdbcClient database;

    TransferRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param toSchool the key of the school; null if it has no account here
     * @param words    what goes, sealed; null once it is settled
     * @param answer   what was said to it, sealed; null if nothing was
     */
    record Row(
            String reference,
            String file,
            String fromSchool,
            @Nullable String toSchool,
            Instant madeAt,
            String madeBy,
            @Nullable Instant openedAt,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable Outcome outcome,
            int chased,
            byte @Nullable [] words,
            byte @Nullable [] answer) {

        boolean isOpen() {
            return outcome == null;
        }

        @Override
        public String toString() {
            return "Row[" + reference + "]";
        }
    }

    /** @return whether it was not there by the same sending before */
    boolean add(
            String reference,
            UUID sending,
            String file,
            String from,
            @Nullable String to,
            Instant now,
            String who,
            byte @Nullable [] words) {
        return database.sql("""
                        insert ignore into school_transfer (reference, sending, file, from_school, to_school, made_at, made_by, words)
                        values (:reference, :sending, :file, :from, :to, :now, :who, :words)""")
                        .param("reference", reference)
                        .param("sending", sending.toString())
                        .param("file", file)
                        .param("from", from)
                        .param("to", to)
                        .param("now", UtcColumns.of(now))
                        .param("who", who)
                        .param("words", words)
                        .update()
                == 1;
    }

    /** What was sent from a school, the latest first. */
    List<Row> from(String school, int most) {
        return list("from_school = ? order by made_at desc limit " + most, school);
    }

    /** What was sent of a file, the latest first. */
    List<Row> of(String file) {
        return list("file = ? order by made_at desc", file);
    }

    /** What waits for a school, the longest waiting first. */
    List<Row> waitingFor(String school) {
        return list("to_school = ? and settled_at is null order by made_at", school);
    }

    /** How many wait for a school. */
    int countWaitingFor(String school) {
        return database.sql("select count(*) from school_transfer where to_school = ? and settled_at is null")
                .param(school)
                .query(Integer.class)
                .single();
    }

    /** What a school was sent and has answered, the latest first. */
    List<Row> answeredBy(String school, int most) {
        return list("to_school = ? and settled_at is not null order by settled_at desc limit " + most, school);
    }

    /** What nobody has answered that was sent before a moment. */
    List<Row> openSince(Instant before) {
        return list("settled_at is null and made_at <= ? order by made_at limit 500", UtcColumns.of(before));
    }

    Optional<Row> find(String reference) {
        return list("reference = ?", reference).stream().findFirst();
    }

    /** Keeps others from it until the transaction ends. */
    Optional<Row> lock(String reference) {
        return list("reference = ? for update", reference).stream().findFirst();
    }

    private List<Row> list(String condition, Object value) {
        return database.sql("select * from school_transfer where " + condition)
                .param(value)
                .query((row, number) -> read(row))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Row(
                row.getString("reference"),
                row.getString("file"),
                row.getString("from_school"),
                row.getString("to_school"),
                UtcColumns.instant(row, "made_at"),
                row.getString("made_by"),
                UtcColumns.instantOrNull(row, "opened_at"),
                UtcColumns.instantOrNull(row, "settled_at"),
                row.getString("settled_by"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getInt("chased"),
                row.getBytes("words"),
                row.getBytes("answer"));
    }

    void opened(String reference, Instant now) {
        database.sql("update school_transfer set opened_at = ? where reference = ? and opened_at is null")
                .params(UtcColumns.of(now), reference)
                .update();
    }

    /** @return whether nobody has settled it before */
    boolean settle(String reference, Outcome outcome, Instant now, String who, byte @Nullable [] answer) {
        return database.sql("""
                        update school_transfer set settled_at = :now, settled_by = :who, outcome = :outcome, words = null,
                            answer = :answer
                        where reference = :reference and settled_at is null""")
                        .param("now", UtcColumns.of(now))
                        .param("who", who)
                        .param("outcome", outcome.name())
                        .param("answer", answer)
                        .param("reference", reference)
                        .update()
                == 1;
    }

    /** @return whether no other node has chased it for the n-th time */
    boolean chase(String reference, int before) {
        return database.sql("update school_transfer set chased = chased + 1 where reference = ? and chased = ?")
                        .params(reference, before)
                        .update()
                == 1;
    }
}
