package org.thinkuknow.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How far one migration has come, in a table beside Flyway's own. */
final class MigrationProgress {

    /** Of migrations that did not end. */
    static final String TABLE = "flyway_schema_progress";

    private final Connection database;
    private final String script;

    MigrationProgress(Connection database, String script) {
        this.database = database;
        this.script = script;
    }

    /**
     * How far.
     *
     * @param begun the number of the statement that was begun last, from 1; 0 if none was
     * @param done  how many are done: as many, or one less
     * @param sum   the checksum of all statements up to the one that was begun last
     */
    record Reached(int begun, int done, long sum) {

        /** Whether the one that was begun last may be done, and nobody has written it down. */
        boolean isInDoubt() {
            return begun > done;
        }
    }

    /** Enters it, if nobody has begun it before. */
    Reached begin() throws SQLException {
        try (var make = database.createStatement()) {
            make.execute("create table if not exists " + TABLE
                    + " (script varchar(200) not null primary key, begun int not null, "
                    + "done int not null, text_sum bigint not null) character set utf8mb4 collate utf8mb4_unicode_ci");
        }
        write("insert ignore into " + TABLE + " (script, begun, done, text_sum) values (?, 0, 0, 0)", each -> {
            each.setString(1, script);
        });
        try (var find = database.prepareStatement("select begun, done, text_sum from " + TABLE + " where script = ?")) {
            find.setString(1, script);
            try (var row = find.executeQuery()) {
                row.next();
                return new Reached(row.getInt("begun"), row.getInt("done"), row.getLong("text_sum"));
            }
        }
    }

    /** The next statement is about to be carried out, or the server has said that it was not. */
    void begun(int number, long sum) throws SQLException {
        write("update " + TABLE + " set begun = ?, text_sum = ? where script = ?", each -> {
            each.setInt(1, number);
            each.setLong(2, sum);
            each.setString(3, script);
        });
    }

    /** It is done; what it has changed in rows is kept with that. */
    void done(int number) throws SQLException {
        write("update " + TABLE + " set done = ? where script = ?", each -> {
            each.setInt(1, number);
            each.setString(2, script);
        });
    }

    private void write(String statement, Filling filling) throws SQLException {
        try (var write = database.prepareStatement(statement)) {
            filling.fill(write);
            write.executeUpdate();
        }
        database.commit();
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
