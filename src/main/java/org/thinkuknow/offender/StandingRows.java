package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of when each duty as a whole ends, and when it is next reviewed. */
@Component
class StandingRows {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    StandingRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Map<String, Standing> of(Collection<String> offenders) {
        var found = new HashMap<String, Standing>();
        database.sql("select * from offender_standing where offender in (:offenders)")
                .param("offenders", offenders)
                .query(row -> {
                    found.put(
                            row.getString("offender"),
                            new Standing(
                                    row.getString("offender"),
                                    row.getString("manager"),
                                    row.getBoolean("without_end"),
                                    row.getObject("period_ends", LocalDate.class),
                                    row.getObject("next_review", LocalDate.class),
                                    row.getObject("law_review", LocalDate.class),
                                    row.getObject("next_visit", LocalDate.class)));
                });
        return found;
    }

    void put(List<Standing> standings) {
        if (!standings.isEmpty()) {
            batches.batchUpdate(
                    """
                    insert into offender_standing (offender, manager, without_end, period_ends, next_review, law_review, next_visit)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on duplicate key update manager = values(manager), without_end = values(without_end),
                    period_ends = values(period_ends), next_review = values(next_review),
                    law_review = values(law_review), next_visit = values(next_visit)""",
                    standings.stream()
                            .map(each -> new Object[] {
                                each.offender(),
                                each.manager(),
                                each.isWithoutEnd(),
                                each.periodEnds(),
                                each.nextReview(),
                                each.lawReview(),
                                each.nextVisit()
                            })
                            .toList());
        }
    }

    /**
     * Where somebody's duty as a whole stands.
     *
     * @param lawReview the next day on which a duty without an end may be reviewed, or in Scotland ends by itself
     * @param nextVisit by when they are to be visited; missing where the calendar asks for no visit
     */
    record Standing(
            String offender,
            String manager,
            boolean isWithoutEnd,
            @Nullable LocalDate periodEnds,
            @Nullable LocalDate nextReview,
            @Nullable LocalDate lawReview,
            @Nullable LocalDate nextVisit) {}
}
