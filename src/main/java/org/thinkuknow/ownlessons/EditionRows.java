package org.thinkuknow.ownlessons;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Strand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Editions in the database: added once, never changed. */
@Repository
class EditionRows {

    private static final String EDITION =
            "select e.*, coalesce(e.age, l.band) as band, l.school, l.deleted_at from own_lesson_edition e "
                    + "join own_lesson l on l.reference = e.reference where ";

    private final JdbcClient database;

    EditionRows(JdbcClient database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is one with that number */
    void add(OwnDraft draft, Strand strand, Instant now, String by) {
        database.sql(
                        "insert into own_lesson_edition (reference, edition, age, title, strand, lesson, quiz, published_at, "
                                + "published_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.reference(),
                        draft.edition(),
                        draft.band().slug(),
                        draft.text().title(),
                        strand.slug(),
                        draft.text().lesson(),
                        draft.text().quiz(),
                        UtcColumns.of(now),
                        by)
                .update();
    }

    Optional<OwnEdition> find(String reference, int number) {
        return database.sql(EDITION + "e.reference = ? and e.edition = ?")
                .params(reference, number)
                .query(EditionRows::edition)
                .optional();
    }

    /** The edition of a lesson that is taught now. */
    Optional<OwnEdition> newest(String reference) {
        return database.sql(EDITION + "e.reference = ? and e.edition = l.edition and l.deleted_at is null")
                .param(reference)
                .query(EditionRows::edition)
                .optional();
    }

    /** Every edition of a lesson, the newest first. */
    List<OwnEdition> of(String reference) {
        return database.sql(EDITION + "e.reference = ? order by e.edition desc")
                .param(reference)
                .query(EditionRows::edition)
                .list();
    }

    /** What a school can teach, by title. */
    List<PublishedLesson> published(String school) {
        return database.sql("""
                select e.reference, e.title, e.strand, coalesce(e.age, l.band) as band from own_lesson l
                join own_lesson_edition e on e.reference = l.reference and e.edition = l.edition
                where l.school = ? and l.deleted_at is null order by e.title""")
                .param(school)
                .query((row, number) -> new PublishedLesson(
                        OwnDraft.ADDRESS + row.getString("reference"),
                        row.getString("title"),
                        OwnRows.band(row),
                        Strand.of(row.getString("strand")).orElseThrow()))
                .list();
    }

    /** The lessons that are deleted and of which something is left. */
    List<String> deleted() {
        return database.sql("select reference from own_lesson where deleted_at is not null")
                .query(String.class)
                .list();
    }

    /** Erases what is left of a deleted lesson, editions and all. */
    void erase(String reference) {
        database.sql("delete from own_lesson where reference = ? and deleted_at is not null")
                .param(reference)
                .update();
    }

    private static OwnEdition edition(ResultSet row, int number) throws SQLException {
        return new OwnEdition(
                row.getString("reference"),
                row.getInt("edition"),
                row.getString("school"),
                OwnRows.band(row),
                new OwnText(row.getString("lesson"), row.getString("quiz")),
                row.getObject("deleted_at") == null);
    }

    /**
     * A lesson of a school's own as it was published once; it never changes.
     *
     * @param number counted from one
     * @param live   whether the lesson is there still; if not, this is kept for classes that were taught with it
     */
    record OwnEdition(String reference, int number, String school, AgeBand band, OwnText text, boolean live) {

        String address() {
            return "%s%s/%d".formatted(OwnDraft.ADDRESS, reference, number);
        }
    }
}
