package org.thinkuknow.vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.List;

/** Tries whether these keys open what is sealed in this database. */
@Service
public class Probe {

    private final JdbcClient database;
    private final Vault vault;
    private final List<SealedColumns> modules;

    Probe(JdbcClient database, Vault vault, List<SealedColumns> modules) {
        this.database = database;
        this.vault = vault;
        this.modules = modules;
    }

    /**
     * Opens the last seal of each column of each module, and gives none of it away.
     *
     * @return how many were opened; columns without a seal are passed over
     * @throws SealBroken if one does not open
     */
    public int openOneOfEach() {
        return modules.stream()
                .flatMap(module -> module.columns().stream())
                .mapToInt(this::openOne)
                .sum();
    }

    private int openOne(SealedColumn column) {
        var found = database.sql("select %1$s, %2$s from %3$s where length(%1$s) > 0 order by %4$s desc limit 1"
                        .formatted(column.column(), column.associated(), column.table(), column.key()))
                .query((row, number) -> vault.open(row.getBytes(1), row.getString(2)))
                .list();
        return found.size();
    }
}
