package org.thinkuknow.wanted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody who was ever shown, as rows: nothing that is sealed is read until somebody is seen for the first time. */
@Component
class ShownRows {

    private static final String EVERYBODY = """
            select reference, state, published_at, shown_until, ended_at from wanted_person where published_at is not null \
            order by published_at, reference""";

    private final JdbcClient database;
    private final WantedTexts texts;

    /**
     * One who is or was shown.
     *
     * @param endedAt when they came down, if somebody or something took them down
     */
    record Row(
            String reference, WantedState state, Instant publishedAt, Instant shownUntil, Optional<Instant> endedAt) {

        boolean isShown(Instant now) {
            return state == WantedState.PUBLISHED && now.isBefore(shownUntil);
        }

        Tombstone tombstone() {
            return new Tombstone(
                    reference, state == WantedState.LOCATED ? "located" : "withdrawn", endedAt.orElse(shownUntil));
        }
    }

    ShownRows(JdbcClient database, WantedTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Row> everybody() {
        return database.sql(EVERYBODY).query(ShownRows::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("reference"),
                WantedState.valueOf(row.getString("state")),
                UtcColumns.instant(row, "published_at"),
                UtcColumns.instant(row, "shown_until"),
                Optional.ofNullable(UtcColumns.instantOrNull(row, "ended_at")));
    }

    WantedText text(String reference) {
        return database.sql("select words from wanted_person where reference = ?")
                .param(reference)
                .query((row, number) -> texts.open(row.getBytes("words"), reference))
                .single();
    }
}
