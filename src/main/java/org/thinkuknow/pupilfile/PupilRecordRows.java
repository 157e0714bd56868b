package org.thinkuknow.pupilfile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.List;

/** Which records were put into which files. */
@Component
class PupilRecordRows {

    private final JdbcClient database;

    PupilRecordRows(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it was not in the file, or with another role */
    boolean add(String file, String disclosure, PupilRole role, Instant now, String who) {
        return database.sql("""
                        insert into pupil_record (file, disclosure, role, filed_at, filed_by) values (?, ?, ?, ?, ?)
                        on duplicate key update role = values(role)""")
                        .params(file, disclosure, role.name(), UtcColumns.of(now), who)
                        .update()
                > 0;
    }

    /** @return whether it was in the file */
    boolean takeOut(String file, String disclosure) {
        return database.sql("delete from pupil_record where file = ? and disclosure = ?")
                        .params(file, disclosure)
                        .update()
                == 1;
    }

    /** What is in a file. */
    List<RecordRow> of(String file) {
        return list("file", file);
    }

    /** The files that a record is in. */
    List<RecordRow> having(String disclosure) {
        return list("disclosure", disclosure);
    }

    private List<RecordRow> list(String column, String value) {
        return database.sql("select * from pupil_record where %s = ? order by filed_at, file".formatted(column))
                .param(value)
                .query((row, place) -> new RecordRow(
                        row.getString("file"),
                        row.getString("disclosure"),
                        PupilRole.valueOf(row.getString("role")),
                        UtcColumns.instant(row, "filed_at"),
                        row.getString("filed_by")))
                .list();
    }

    /** A record in a file. */
    record RecordRow(String file, String disclosure, PupilRole role, Instant filedAt, String filedBy) {}
}
