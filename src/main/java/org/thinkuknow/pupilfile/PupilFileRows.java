package org.thinkuknow.pupilfile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of files: whose they are, and what stands on each under seal. */
@Component
class PupilFileRows {

    private final JdbcClient database;
    private final PupilFileSealing sealing;

    PupilFileRows(JdbcClient database, PupilFileSealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** @return whether it was not begun by the same sending before */
    boolean add(String number, String school, UUID sending, Instant now, String who, FileCard card) {
        return database.sql("""
                        insert ignore into pupil_file (number, school, sending, begun_at, begun_by, words)
                        values (?, ?, ?, ?, ?, ?)""")
                        .params(number, school, sending.toString(), UtcColumns.of(now), who, sealing.seal(card, number))
                        .update()
                == 1;
    }

    /**
     * The number of what was begun by a sending at a school, also a moment ago. Whoever could not add it holds a shared lock on it already;
     * of several who asked for more, none would go on.
     */
    Optional<String> begunBy(UUID sending, String school) {
        return database.sql("select number from pupil_file where sending = ? and school = ? lock in share mode")
                .params(sending.toString(), school)
                .query(String.class)
                .optional();
    }

    Optional<FileRow> find(String number, String school) {
        return one("select * from pupil_file where number = ? and school = ?", number, school);
    }

    /** Keeps others from a file until the transaction ends. */
    Optional<FileRow> lock(String number, String school) {
        return one("select * from pupil_file where number = ? and school = ? for update", number, school);
    }

    private Optional<FileRow> one(String statement, String number, String school) {
        return database.sql(statement)
                .params(number, school)
                .query((row, place) -> read(row))
                .optional();
    }

    /** Those of all schools that have some numbers. */
    List<FileRow> numbered(Collection<String> numbers) {
        return database.sql("select * from pupil_file where number in (:numbers)")
                .param("numbers", numbers)
                .query((row, place) -> read(row))
                .list();
    }

    /** All files of a school. */
    List<FileRow> of(String school) {
        return database.sql("select * from pupil_file where school = ? order by number")
                .param(school)
                .query((row, place) -> read(row))
                .list();
    }

    /** Some files of all schools that were begun by a moment, in the order of their numbers. */
    List<FileRow> begunBy(Instant moment, String after, int most) {
        return database.sql("select * from pupil_file where begun_at <= ? and number > ? order by number limit ?")
                .params(UtcColumns.of(moment), after, most)
                .query((row, place) -> read(row))
                .list();
    }

    private static FileRow read(ResultSet row) throws SQLException {
        return new FileRow(
                row.getString("number"),
                row.getString("school"),
                UtcColumns.instant(row, "begun_at"),
                row.getInt("version"),
                row.getBytes("words"));
    }

    FileCard open(FileRow row) {
        return sealing.open(row.words(), row.number(), FileCard.class);
    }

    void change(String number, FileCard card) {
        database.sql("update pupil_file set words = ?, version = version + 1 where number = ?")
                .params(sealing.seal(card, number), number)
                .update();
    }

    /** Deletes a file with everything in it, unless it was changed since a version. */
    boolean delete(String number, int version) {
        return database.sql("delete from pupil_file where number = ? and version = ?")
                        .params(number, version)
                        .update()
                == 1;
    }

    /** A file as it stands in its row. */
    record FileRow(String number, String school, Instant begunAt, int version, byte[] words) {

        @Override
        public String toString() {
            return "FileRow[" + number + "]";
        }
    }
}
