package org.thinkuknow.datamap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.datamap.MappedColumn.Protection;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is kept that the map does not name, and the map names nothing that is not kept. */
class DataMapIT extends RunningApplication {

    private static final DataMap MAP = DataMap.packed();
    private static final String BYTES =
            " and data_type in ('tinyblob', 'blob', 'mediumblob', 'longblob', 'varbinary', 'binary')";

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<SealedColumns> modules;

    @Test
    void everyColumnHasItsEntryAndEveryEntryItsColumn() {
        assertThat(mapped(column -> true)).containsExactlyInAnyOrderElementsOf(columns(""));
    }

    @Test
    void whatTheMapCallsSealedIsWhatTheModulesSeal() {
        var sealed = modules.stream()
                .flatMap(module -> module.columns().stream())
                .map(SealedColumn::toString)
                .toList();
        assertThat(mapped(column -> column.protection() == Protection.SEALED))
                .containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void bytesAreSealedOrAHashOrTheMapSaysWhyNot() {
        assertThat(columns(BYTES))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(mapped(column -> column.protection() == Protection.PLAIN));
    }

    private List<String> columns(String which) {
        return database.sql(
                        "select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database()"
                                + which)
                .query(String.class)
                .list();
    }

    private static List<String> mapped(Predicate<MappedColumn> which) {
        return MAP.tables().stream()
                .flatMap(table ->
                        table.columns().stream().filter(which).map(column -> table.name() + "." + column.name()))
                .toList();
    }
}
