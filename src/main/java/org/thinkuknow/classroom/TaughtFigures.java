package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.learning.AgeBand;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** How many lessons were taught live, and how many pupils they reached. */
@Component
class TaughtFigures implements CountedTables {

    /** A lesson of the library is named by its address, such as {@code /learn/7-11/a-lesson}; a school's own ones are not counted. */
    private static final String BY_BAND = """
            select substring_index(substring_index(taught.lesson, '/', 3), '/', -1) as band,
                count(distinct taught.reference) as lessons, coalesce(sum(seat.heads), 0) as pupils from live_lesson taught
            left join live_seat seat on seat.lesson = taught.reference and seat.out_at is null
            where taught.started_at >= :first and taught.started_at < :after and taught.lesson like '/learn/%'
                and taught.reference not like 'R-%' group by band""";

    private final JdbcClient database;

    TaughtFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        var byBand = new HashMap<String, List<Long>>();
        database.sql(BY_BAND)
                .param("first", UtcColumns.of(first.atStartOfDay(UkTime.ZONE).toInstant()))
                .param(
                        "after",
                        UtcColumns.of(last.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant()))
                .query((ResultSet row) -> {
                    byBand.put(row.getString("band"), List.of(row.getLong("lessons"), row.getLong("pupils")));
                });
        return List.of(new CountedTable(
                "lessons",
                "Lessons taught live, and pupils reached",
                "Lessons of the library that were begun live, and the pupils who joined, by the age that a lesson is for.",
                "Lessons that were taught without joining, a school's own lessons, and lessons whose results were erased already.",
                List.of("Age", "Lessons", "Pupils"),
                Arrays.stream(AgeBand.values())
                        .map(band -> new CountedRow(band.title(), byBand.getOrDefault(band.slug(), List.of(0L, 0L))))
                        .toList(),
                false));
    }
}
