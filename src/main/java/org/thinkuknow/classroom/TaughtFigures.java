package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.learning.AgeBand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How many lessons were taught live, and how many pupils they reached. */
@Component
class TaughtFigures implements CountedTables {

    private static final String OF_BAND = """
            select count(distinct taught.reference) as lessons, coalesce(sum(seat.heads), 0) as pupils from live_lesson taught
            left join live_seat seat on seat.lesson = taught.reference
            where taught.started_at >= :first and taught.started_at < :after and taught.lesson like concat(:band, '/%')""";

    private final JdbcClient database;

    TaughtFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        return List.of(new CountedTable(
                "lessons",
                "Lessons taught live, and pupils reached",
                "Lessons of the library that were begun live, and the pupils who joined, by the age that a lesson is for.",
                "Lessons that were taught without joining, a school's own lessons, and lessons whose results were erased already.",
                List.of("Age", "Lessons", "Pupils"),
                Arrays.stream(AgeBand.values())
                        .map(band -> ofBand(band, first, last.plusDays(1)))
                        .toList(),
                false));
    }

    private CountedRow ofBand(AgeBand band, LocalDate first, LocalDate after) {
        return database.sql(OF_BAND)
                .param("first", UtcColumns.of(first.atStartOfDay(UkTime.ZONE).toInstant()))
                .param("after", UtcColumns.of(after.atStartOfDay(UkTime.ZONE).toInstant()))
                .param("band", band.slug())
                .query((row, number) ->
                        new CountedRow(band.title(), List.of(row.getLong("lessons"), row.getLong("pupils"))))
                .single();
    }
}
