package org.thinkuknow.statistics;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.figures.Passing;
import org.thinkuknow.figures.PassingCounter;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts in memory what happens in passing and adds it to the database once a minute, so that reading costs no query. A node that is
 * killed loses a minute of counts.
 */
@Service
class PassingCounts implements PassingCounter, CountedTables {

    private static final Logger log = LoggerFactory.getLogger(PassingCounts.class);

    private final Map<OfDay, Long> waiting = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final Clock clock;

    private record OfDay(LocalDate day, Passing what) {}

    PassingCounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void count(Passing what) {
        waiting.merge(new OfDay(UkTime.today(clock), what), 1L, Long::sum);
    }

    /** Adds what was counted to the database; what cannot be added waits for the next time. */
    @Scheduled(fixedDelayString = "${thinkuknow.figures.look-every:PT1M}")
    @PreDestroy
    void write() {
        for (var each : waiting.keySet()) {
            var number = waiting.remove(each);
            if (number != null) {
                add(each, number);
            }
        }
    }

    private void add(OfDay each, long number) {
        try {
            database.sql("insert into figure_passing (day, what, counted) values (?, ?, ?) on duplicate key update "
                            + "counted = counted + ?")
                    .params(each.day(), each.what().name(), number, number)
                    .update();
        } catch (DataAccessException | TransactionException e) {
            waiting.merge(each, number, Long::sum);
            log.warn("Counts wait to be written: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        var sums = new EnumMap<Passing, Long>(Passing.class);
        database.sql("select what, sum(counted) from figure_passing where day between ? and ? group by what")
                .params(first, last)
                .query((ResultSet row) -> {
                    sums.put(Passing.valueOf(row.getString(1)), row.getLong(2));
                });
        return List.of(new CountedTable(
                "answers",
                "Answers for children, and what they looked for",
                "How often an answer of “Ask” was opened, how often somebody searched there, and how often nothing was found.",
                "Who reads, and what was typed: that is kept nowhere. A page that a browser shows again from its memory.",
                List.of("What", "Times"),
                Arrays.stream(Passing.values())
                        .map(what -> new CountedRow(what.words(), List.of(sums.getOrDefault(what, 0L))))
                        .toList(),
                false));
    }
}
