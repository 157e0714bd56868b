package org.thinkuknow.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What staff were told of each period, the same on every node. */
@Component
class ToldRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    ToldRows(JdbcClient database) {
        this.database = database;
    }

    /** The tables of a period, and the day of the week's editions since which they stand so. */
    record ToldSince(LocalDate since, List<FigureTable> tables) {}

    Optional<ToldSince> of(Period period) {
        return database.sql("select made_on, body from figure_told where period = ?")
                .param(period.name())
                .query((row, number) -> new ToldSince(row.getObject(1, LocalDate.class), tables(row.getString(2))))
                .optional();
    }

    private static List<FigureTable> tables(String body) {
        return Arrays.asList(JSON.readValue(body, FigureTable[].class));
    }

    /** Keeps what is told from a day on; whoever comes second on that day changes nothing. */
    void keep(Period period, ToldSince told) {
        database.sql("""
                insert into figure_told (period, made_on, body) values (?, ?, ?) on duplicate key update
                body = if(made_on < values(made_on), values(body), body), made_on = greatest(made_on, values(made_on))""")
                .params(period.name(), told.since(), JSON.writeValueAsString(told.tables()))
                .update();
    }
}
