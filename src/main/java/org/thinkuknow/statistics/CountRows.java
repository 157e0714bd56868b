package org.thinkuknow.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** The counts in the database. Several nodes add to the same count at the same time. */
class CountRows {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient database;

    CountRows(JdbcClient database) {
        this.database = database;
    }

    /** Whether nothing has been counted at all. */
    boolean isEmpty() {
        return database.sql("select not exists (select 1 from figure_count)")
                .query(Boolean.class)
                .single();
    }

    void add(Changes changes) {
        var all = List.copyOf(changes.all().entrySet());
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var values = new ArrayList<Object>();
            some.forEach(each -> Collections.addAll(
                    values,
                    each.getKey().cut().name(),
                    each.getKey().day(),
                    each.getKey().cell(),
                    each.getValue()));
            database.sql("insert into figure_count (cut, day, cell, counted) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)"))
                            + " on duplicate key update counted = counted + values(counted)")
                    .params(values)
                    .update();
        }
    }

    /** The sums of a table's cells, from one day to another, both included. */
    Map<String, Long> sums(Cut cut, LocalDate first, LocalDate last) {
        var sums = new TreeMap<String, Long>();
        database.sql("select cell, sum(counted) from figure_count where cut = ? and day between ? and ? group by cell")
                .params(cut.name(), first, last)
                .query((ResultSet row) -> {
                    sums.put(row.getString(1), row.getLong(2));
                });
        return sums;
    }

    /** Everything that was counted in some tables from one day to another, both included, as it was at one moment. */
    DayCounts read(Set<Cut> cuts, LocalDate first, LocalDate last) {
        var read = new DayCounts();
        database.sql(
                        "select cut, day, cell, counted from figure_count where cut in (:cuts) and day between :first and :last")
                .param("cuts", cuts.stream().map(Cut::name).toList())
                .param("first", first)
                .param("last", last)
                .query((ResultSet row) -> read.add(
                        Cut.valueOf(row.getString("cut")),
                        row.getObject("day", LocalDate.class),
                        row.getString("cell"),
                        row.getLong("counted")));
        return read;
    }

    /** Every count of a table that is not nothing. */
    void all(Cut cut, ObjLongConsumer<CountKey> each) {
        database.sql("select day, cell, counted from figure_count where cut = ? and counted <> 0")
                .param(cut.name())
                .query((ResultSet row) -> each.accept(
                        new CountKey(cut, row.getObject("day", LocalDate.class), row.getString("cell")),
                        row.getLong("counted")));
    }
}
