package org.thinkuknow.offender;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts very many rows with few statements: the way to the database and back is most of what a row costs. */
@Component
class ManyRows {

    private static final int AT_ONCE = 250;

    private final JdbcTemplate database;

    ManyRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Inserts rows.
     *
     * @param insert up to and with {@code values}
     * @param rows   each with the same number of values
     */
    void insert(String insert, List<Object[]> rows) {
        insert(insert, rows, "");
    }

    /** @param otherwise what is done with rows that are there */
    void insert(String insert, List<Object[]> rows, String otherwise) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var one = Collections.nCopies(some.getFirst().length, "?").stream()
                    .collect(Collectors.joining(", ", "(", ")"));
            database.update(
                    "%s %s %s".formatted(insert, String.join(", ", Collections.nCopies(some.size(), one)), otherwise),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }
}
