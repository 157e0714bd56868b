package org.thinkuknow.support;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks for a text, as UTF-8 bytes, in every column of every table: each table is read once. */
public record StoredBytes(JdbcClient database) {

    /** What stands in some hash or other by chance, since there are many hashes. */
    private static final Pattern LIKE_A_HASH = Pattern.compile("[0-9a-f]{1,7}");

    /**
     * The columns, as {@code table.column}, in which the text stands readable.
     *
     * @throws IllegalArgumentException if the text is so short, and of such letters, that a hash may hold it
     */
    public List<String> columnsThatHold(String text) {
        if (LIKE_A_HASH.matcher(text).matches()) {
            throw new IllegalArgumentException("Some hash may hold this by chance: " + text);
        }
        return columnsThatHold(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The columns, as {@code table.column}, in which the bytes stand. */
    public List<String> columnsThatHold(byte[] bytes) {
        var found = new ArrayList<String>();
        tables().forEach((table, columns) -> found.addAll(holding(table, columns, bytes)));
        return found;
    }

    private Map<String, List<String>> tables() {
        var tables = new LinkedHashMap<String, List<String>>();
        database.sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " order by table_name, ordinal_position")
                .query((row, number) -> tables.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return tables;
    }

    private List<String> holding(String table, List<String> columns, byte[] bytes) {
        var each = columns.stream()
                .map("coalesce(max(locate(?, cast(`%s` as binary))), 0)"::formatted)
                .toList();
        var places = database.sql("select concat_ws(',', %s) from `%s`".formatted(String.join(", ", each), table))
                .params(Collections.nCopies(columns.size(), bytes))
                .query(String.class)
                .single()
                .split(",");
        var found = new ArrayList<String>();
        for (var column = 0; column < places.length; column++) {
            if (!places[column].equals("0")) {
                found.add(table + "." + columns.get(column));
            }
        }
        return found;
    }
}
