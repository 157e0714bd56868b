package org.thinkuknow.travel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Journeys as lists show them: each goes on after the line at which its page ended, by an index, however many there are. */
@Component
class JourneyListRows {

    private static final String COLUMNS =
            "select reference, offender, manager, departs_on, back_by, state, late, banned from travel_journey";

    private final JdbcClient database;
    private final NoticeRows notices;

    JourneyListRows(JdbcClient database, NoticeRows notices) {
        this.database = database;
        this.notices = notices;
    }

    /**
     * Lines of a list, the earliest day first.
     *
     * @param manager whose people's; empty for all
     */
    List<JourneyLine> lines(
            JourneyList list, LocalDate today, Optional<String> manager, Optional<JourneyPlace> after, int most) {
        var day = list.column();
        var sql = "%s where %s%s%s order by %s, reference limit :most"
                .formatted(
                        COLUMNS,
                        list.where(),
                        manager.map(own -> " and manager = :manager").orElse(""),
                        after.map(place ->
                                        " and %1$s >= :day and (%1$s > :day or reference > :reference)".formatted(day))
                                .orElse(""),
                        day);
        return withCountries(database.sql(sql)
                .param("today", today)
                .param("ahead", JourneyList.ahead(today))
                .param("manager", manager.orElse(""))
                .param("day", after.map(JourneyPlace::day).orElse(today))
                .param("reference", after.map(JourneyPlace::reference).orElse(""))
                .param("most", most)
                .query((row, number) -> line(row))
                .list());
    }

    /** All journeys of somebody, the latest first. */
    List<JourneyLine> of(String offender) {
        return withCountries(database.sql(COLUMNS + " where offender = ? order by departs_on desc, reference")
                .param(offender)
                .query((row, number) -> line(row))
                .list());
    }

    private List<JourneyLine> withCountries(List<JourneyLine> lines) {
        var told = notices.counting(lines.stream().map(JourneyLine::reference).toList());
        return lines.stream()
                .map(line -> line.with(
                        told.getOrDefault(line.reference(), List.of()).getLast().told()))
                .toList();
    }

    private static JourneyLine line(ResultSet row) throws SQLException {
        return new JourneyLine(
                row.getString("reference"),
                row.getString("offender"),
                row.getString("manager"),
                Optional.empty(),
                "",
                row.getObject("departs_on", LocalDate.class),
                null,
                row.getObject("back_by", LocalDate.class),
                JourneyState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getBoolean("banned"));
    }
}
