package org.thinkuknow.onboarding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which school was asked in which year who is still there, and whether it has answered. */
@Repository
class YearRows {

    private final JdbcClient database;

    YearRows(JdbcClient database) {
        this.database = database;
    }

    /** A school that was asked and has not answered. */
    record Open(String school, Instant askedAt, int reminded) {}

    /** Whether it was not asked before. */
    boolean ask(String school, int year, Instant now) {
        return database.sql("insert ignore into onboarding_year (school, year, asked_at) values (?, ?, ?)")
                        .params(school, year, UtcColumns.of(now))
                        .update()
                == 1;
    }

    List<Open> open(int year) {
        return database.sql(
                        "select school, asked_at, reminded from onboarding_year where year = ? and answered_at is null order by school")
                .param(year)
                .query((row, number) ->
                        new Open(row.getString("school"), UtcColumns.instant(row, "asked_at"), row.getInt("reminded")))
                .list();
    }

    Optional<Open> open(String school, int year) {
        return database.sql(
                        "select asked_at, reminded from onboarding_year where school = ? and year = ? and answered_at is null")
                .params(school, year)
                .query((row, number) -> new Open(school, UtcColumns.instant(row, "asked_at"), row.getInt("reminded")))
                .optional();
    }

    /** Whether nobody has reminded it as often already. */
    boolean remind(Open open, int year) {
        return database.sql(
                                "update onboarding_year set reminded = reminded + 1 where school = ? and year = ? and reminded = ?")
                        .params(open.school(), year, open.reminded())
                        .update()
                == 1;
    }

    /** Whether it had not answered before. */
    boolean answer(String school, int year, String who, Instant now) {
        return database.sql("update onboarding_year set answered_at = ?, answered_by = ? where school = ? and year = ? "
                                + "and answered_at is null")
                        .params(UtcColumns.of(now), who, school, year)
                        .update()
                == 1;
    }
}
