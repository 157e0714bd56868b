package org.thinkuknow.ownlessons;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.learning.AgeBand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts in the database. Whatever is asked for belongs to one school, and is not deleted. */
@Repository
class OwnRows {

    private final JdbcClient database;

    OwnRows(JdbcClient database) {
        this.database = database;
    }

    void add(OwnDraft draft) {
        database.sql("""
                insert into own_lesson (reference, school, band, title, lesson, quiz, revision, edition, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.reference(),
                        draft.school(),
                        draft.band().slug(),
                        draft.text().title(),
                        draft.text().lesson(),
                        draft.text().quiz(),
                        draft.revision(),
                        draft.edition(),
                        UtcColumns.of(draft.changedAt()),
                        draft.changedBy())
                .update();
    }

    /** The lessons of a school, the latest changed first. */
    List<OwnDraft> of(String school) {
        return database.sql("select * from own_lesson where school = ? and deleted_at is null order by changed_at desc")
                .param(school)
                .query(OwnRows::draft)
                .list();
    }

    int count(String school) {
        return database.sql("select count(*) from own_lesson where school = ? and deleted_at is null")
                .param(school)
                .query(Integer.class)
                .single();
    }

    Optional<OwnDraft> find(String reference, String school) {
        return database.sql("select * from own_lesson where reference = ? and school = ? and deleted_at is null")
                .params(reference, school)
                .query(OwnRows::draft)
                .optional();
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<OwnDraft> hold(String reference, String school) {
        return database.sql(
                        "select * from own_lesson where reference = ? and school = ? and deleted_at is null for update")
                .params(reference, school)
                .query(OwnRows::draft)
                .optional();
    }

    /** Keeps the next revision of a draft, unless another came first. */
    boolean replace(OwnDraft next) {
        return database.sql("""
                update own_lesson set band = ?, title = ?, lesson = ?, quiz = ?, revision = ?, edition = ?, changed_at = ?, changed_by = ?
                where reference = ? and school = ? and revision = ? and deleted_at is null""")
                        .params(
                                next.band().slug(),
                                next.text().title(),
                                next.text().lesson(),
                                next.text().quiz(),
                                next.revision(),
                                next.edition(),
                                UtcColumns.of(next.changedAt()),
                                next.changedBy(),
                                next.reference(),
                                next.school(),
                                next.revision() - 1)
                        .update()
                == 1;
    }

    /** Takes a lesson away, words and all; its editions stay until nobody's results need them. */
    boolean delete(String reference, String school, Instant now) {
        return database.sql(
                                "update own_lesson set deleted_at = ?, lesson = '', quiz = '', revision = revision + 1 where "
                                        + "reference = ? and school = ? and deleted_at is null")
                        .params(UtcColumns.of(now), reference, school)
                        .update()
                == 1;
    }

    static AgeBand band(ResultSet row) throws SQLException {
        return AgeBand.of(row.getString("band")).orElseThrow();
    }

    private static OwnDraft draft(ResultSet row, int number) throws SQLException {
        return new OwnDraft(
                row.getString("reference"),
                row.getString("school"),
                band(row),
                new OwnText(row.getString("lesson"), row.getString("quiz")),
                row.getLong("revision"),
                row.getInt("edition"),
                UtcColumns.instant(row, "changed_at"),
                row.getString("changed_by"));
    }
}
