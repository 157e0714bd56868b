package org.thinkuknow.support;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for a text, as UTF-8 bytes, in every column of every table. */
public record StoredBytes(JdbcClient database) {

    /** The columns, as {@code table.column}, in which the text stands readable. */
    public List<String> columnsThatHold(String text) {
        return columnsThatHold(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The columns, as {@code table.column}, in which the bytes stand. */
    public List<String> columnsThatHold(byte[] bytes) {
        return database
                .sql("select table_name, column_name from information_schema.columns where table_schema = database()")
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column -> holds(column, bytes))
                .map(column -> column.table() + "." + column.name())
                .toList();
    }

    private boolean holds(Column column, byte[] bytes) {
        return database.sql("select count(*) from `%s` where locate(?, cast(`%s` as binary)) > 0"
                                .formatted(column.table(), column.name()))
                        .param(bytes)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private record Column(String table, String name) {}
}
