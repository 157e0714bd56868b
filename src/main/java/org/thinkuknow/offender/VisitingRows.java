package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of how often people are visited, and by when the next visit is due. */
@Component
class VisitingRows {

    private final JdbcClient database;

    VisitingRows(JdbcClient database) {
        this.database = database;
    }

    void put(String offender, VisitInterval interval, LocalDate from) {
        database.sql("""
                insert into offender_visiting (offender, months, counted_from) values (:offender, :months, :from)
                on duplicate key update months = :months, counted_from = :from""")
                .param("offender", offender)
                .param("months", interval.months())
                .param("from", from)
                .update();
    }

    Optional<VisitInterval> of(String offender) {
        return database.sql("select months from offender_visiting where offender = ?")
                .param(offender)
                .query((row, number) -> VisitInterval.of(row.getInt(1)))
                .optional();
    }

    /** By when each of some people is to be visited, counted from the last visit that was done, or from when that was said. */
    Map<String, LocalDate> next(Collection<String> offenders) {
        var next = new HashMap<String, LocalDate>();
        database.sql("""
                select w.offender, w.months, w.counted_from, (select max(v.visit_day) from offender_visit v
                where v.offender = w.offender and v.state = 'DONE') done
                from offender_visiting w where w.months > 0 and w.offender in (:offenders)""").param("offenders", offenders).query(row -> {
            var done = row.getObject("done", LocalDate.class);
            var from = done == null ? row.getObject("counted_from", LocalDate.class) : done;
            next.put(row.getString("offender"), from.plusMonths(row.getInt("months")));
        });
        return next;
    }

    @Nullable
    LocalDate next(String offender) {
        return next(List.of(offender)).get(offender);
    }
}
