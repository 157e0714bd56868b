package org.thinkuknow.partner;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The counts in the database. Several nodes add to the same number at the same time. */
@Repository
class FunnelRows {

    private final JdbcClient database;

    FunnelRows(JdbcClient database) {
        this.database = database;
    }

    void add(FunnelCounter.Counted counted, long number) {
        database.sql("insert into funnel (day, host_key, step, counted) values (?, ?, ?, ?) on duplicate key update "
                        + "counted = counted + ?")
                .params(counted.day(), counted.host(), counted.step().name(), number, number)
                .update();
    }

    /** Remembers a report's step by its reference: heard of twice, it is one. */
    void addReport(String reference, FunnelCounter.Counted counted) {
        database.sql("insert into funnel_report (reference, day, host_key, step) values (?, ?, ?, ?) on duplicate key "
                        + "update reference = funnel_report.reference")
                .params(reference, counted.day(), counted.host(), counted.step().name())
                .update();
    }

    /** The exact numbers of each site, from one day to another, both included. */
    Map<String, Map<FunnelStep, Long>> between(LocalDate first, LocalDate last) {
        var numbers = new LinkedHashMap<String, Map<FunnelStep, Long>>();
        database.sql("""
                select host_key, step, sum(counted) from funnel where day between ? and ? group by host_key, step
                union all
                select host_key, step, count(*) from funnel_report where day between ? and ? group by host_key, \
                step""").params(first, last, first, last).query((ResultSet row) -> put(row, numbers));
        return numbers;
    }

    private static void put(ResultSet row, Map<String, Map<FunnelStep, Long>> numbers) throws SQLException {
        numbers.computeIfAbsent(row.getString(1), host -> new EnumMap<>(FunnelStep.class))
                .merge(FunnelStep.valueOf(row.getString(2)), row.getLong(3), Long::sum);
    }
}
