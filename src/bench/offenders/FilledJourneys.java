package offenders;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.travel.JourneyStop;
import org.thinkuknow.travel.NotifiedJourney;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A journey of everybody on the filled register: most are back, some are away, some leave soon, and one in twenty was notified late. */
record FilledJourneys(JdbcTemplate database, TransactionTemplate transaction, Vault vault, int people) {

    private static final int LOT = 1_000;
    private static final int DAYS = 10;
    private static final int LATE = 20;
    private static final int GOING_ON = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    void fill() {
        for (var from = 0; from < people; from += LOT) {
            var first = from;
            transaction.executeWithoutResult(status -> lot(first, Math.min(people, first + LOT)));
        }
        database.execute("analyze table travel_journey, travel_notice");
    }

    private void lot(int from, int until) {
        var journeys = new ArrayList<Object[]>();
        var notices = new ArrayList<Object[]>();
        for (var one = from; one < until; one++) {
            var reference = "TJ-B%09d".formatted(one);
            var isOver = one % GOING_ON != 0;
            var departs = LocalDate.now().plusDays(isOver ? -30 - one % 700 : one / GOING_ON % 60 - 30);
            var told = told(departs, one % LATE == 1 ? 1 : 30);
            journeys.add(new Object[] {
                reference,
                "RO-B%09d".formatted(one),
                "manager-" + one % FilledOffenders.MANAGERS,
                isOver ? "RETURNED" : "NOTIFIED",
                departs,
                departs.plusDays(DAYS),
                isOver
                        ? vault.seal(
                                "{\"day\":\"%s\",\"point\":\"Gatwick\",\"takenBy\":\"\",\"station\":\"\",\"note\":\"\"}"
                                        .formatted(departs.plusDays(DAYS)),
                                reference)
                        : null
            });
            var notice = "n-%09d".formatted(one);
            notices.add(
                    new Object[] {notice, reference, told.given(), vault.seal(JSON.writeValueAsString(told), notice)});
        }
        database.batchUpdate("""
                insert into travel_journey
                (reference, offender, manager, state, departs_on, back_by, back, entered_at, changed_at, version)
                values (?, ?, ?, ?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6), 0)""", journeys);
        database.batchUpdate("""
                insert into travel_notice (id, journey, given_at, words, entered_by, entered_at)
                values (?, ?, ?, ?, 'bench', utc_timestamp(6))""", notices);
    }

    private static NotifiedJourney told(LocalDate departs, int daysAhead) {
        var given = departs.minusDays(daysAhead);
        return new NotifiedJourney(
                departs,
                null,
                List.of(new JourneyStop(
                        "FR", departs, departs.plusDays(DAYS), "Lyon airport", "Air 1", "1 Invented Street")),
                departs.plusDays(DAYS),
                "Gatwick",
                given.minusDays(30),
                given.atTime(10, 0),
                "PC Bench",
                "Bench",
                "");
    }
}
