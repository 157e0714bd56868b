package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** In which order leads are told, who is away, and who reads what is about somebody at the school. */
@Component
class LeadOrderRows {

    private final JdbcClient database;

    LeadOrderRows(JdbcClient database) {
        this.database = database;
    }

    /** The places of a school's leads that were given one, and when they are away. */
    List<Place> of(String school) {
        return database.sql("select username, place, away_from, away_to from disclosure_lead where school = ?")
                .param(school)
                .query((row, number) -> new Place(
                        row.getString("username"),
                        row.getInt("place"),
                        row.getObject("away_from", LocalDate.class),
                        row.getObject("away_to", LocalDate.class)))
                .list();
    }

    void place(String username, String school, int place) {
        database.sql(
                        "insert into disclosure_lead (username, school, place) values (?, ?, ?) on duplicate key update "
                                + "away_from = if(school = values(school), away_from, null), "
                                + "away_to = if(school = values(school), away_to, null), school = values(school), place = values(place)")
                .params(username, school, place)
                .update();
    }

    void away(String username, @Nullable LocalDate from, @Nullable LocalDate to) {
        database.sql("update disclosure_lead set away_from = :from, away_to = :to where username = :username")
                .param("from", from)
                .param("to", to)
                .param("username", username)
                .update();
    }

    /** The username of whoever was named for a part; empty if nobody is. */
    Optional<String> named(String school, Recipient part) {
        return database.sql("select %s from disclosure_school where school = ?".formatted(column(part)))
                .param(school)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found);
    }

    void name(String school, Recipient part, @Nullable String username) {
        database.sql("""
                insert into disclosure_school (school, %1$s) values (:school, :username)
                on duplicate key update %1$s = values(%1$s)""".formatted(column(part)))
                .param("school", school)
                .param("username", username)
                .update();
    }

    private static String column(Recipient part) {
        return switch (part) {
            case HEAD -> "head";
            case CHAIR -> "chair";
            default -> throw new IllegalArgumentException("Nobody is named for " + part);
        };
    }

    /** A lead's place in the order, from 0, and the days on which they are away, both included. */
    record Place(
            String username,
            int place,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayTo) {

        boolean isAway(LocalDate day) {
            return awayFrom != null && !day.isBefore(awayFrom) && (awayTo == null || !day.isAfter(awayTo));
        }
    }
}
