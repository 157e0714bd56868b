package visits;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Visits of five years and some weeks ahead, to which forty educators go by twos; at one in twenty a child told. */
record FilledVisits(JdbcClient database, int visits) {

    static final int EDUCATORS = 40;
    private static final int AHEAD_DAYS = 60;
    private static final int DAYS = 5 * 365 + AHEAD_DAYS;
    private static final String TEN = IntStream.range(0, 10)
            .mapToObj(one -> "select " + one + " as d")
            .collect(Collectors.joining(" union all "));

    void fill() {
        database.sql("""
                insert into visit (reference, leader, school_number, school_name, school_town, nation, starts_at, minutes, audience,
                pupils, talk, live, state, planned_at, held_at, changed_at, checked, teach_next, feedback_key, words, version)
                select concat('V-B', lpad(n, 7, '0')), concat('educator-', mod(n, :educators)), concat('B', mod(n, 20000)),
                    concat('Bench School ', mod(n, 20000)), 'Benchton', 'england', begins, 60, 'Years 5 and 6', 60,
                    '/learn/7-11/who-is-a-friend-online', false,
                    case when begins > now(6) then if(mod(n, 2) = 0, 'PLANNED', 'CONFIRMED') when mod(n, 25) = 0 then 'CANCELLED'
                        when begins > now(6) - interval 30 day or mod(n, 50) = 1 then 'HELD' else 'FOLLOWED_UP' end,
                    begins - interval 40 day, begins, begins, '', '', concat('bench-', n), repeat(x'00', 900), 0
                from (select n, now(6) + interval :ahead day - interval n * :days * 24 * 60 / :visits minute as begins
                    from (%s) as numbers) as moments""".formatted(numbers()))
                .param("educators", EDUCATORS)
                .param("ahead", AHEAD_DAYS)
                .param("days", DAYS)
                .param("visits", visits)
                .update();
        for (var one : new int[] {0, 7}) {
            database.sql("""
                    insert into visit_person (visit, username, starts_at)
                    select reference, concat('educator-', mod(cast(substring(reference, 4) as unsigned) + :one, :educators)), starts_at
                    from visit
                    where reference like 'V-B%'""").param("one", one).param("educators", EDUCATORS).update();
        }
        database.sql("""
                insert into visit_disclosure (disclosure, visit, report, author, signed_at)
                select concat('D-', reference), reference, concat('R-', reference), leader, starts_at from visit
                where reference like 'V-B%0' and mod(cast(substring(reference, 4) as unsigned), 20) = 0""").update();
        database.sql("analyze table visit, visit_person, visit_disclosure")
                .query()
                .listOfRows();
    }

    private String numbers() {
        return "select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d as n from (%1$s) a, (%1$s) b, (%1$s) c, "
                        .formatted(TEN)
                + "(%1$s) e, (%1$s) f, (%1$s) g having n < %2$d".formatted(TEN, visits);
    }
}
