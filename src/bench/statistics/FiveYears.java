package statistics;

import packaged.Indexes;

import java.sql.Connection;
import java.sql.SQLException;

/** Cases of five years, written straight into their table. */
record FiveYears(Connection database, int cases) {

    private static final int AT_ONCE = 100_000;
    private static final int LONGEST_MILLIS = 600_000;
    private static final int STRIDE = 7_368_787;
    private static final String CASES = """
            insert into triage_case (reference, state, received_at, opened_at, clocks_from, door, suggested_level, reasons, level,
                owner, claimed_at, replied_at, closed_at, outcome, child_wrote, version, age_group, theme)
            with recursive digits as (select 0 as digit union all select digit + 1 from digits where digit < 9)
            select concat('B', lpad(conv(n, 10, 36), 9, '0')), 'CLOSED', at, at, at,
                elt(1 + n %% 4, 'FORM', 'FORM', 'PARTNER', 'EMAIL'), suggested, 'r', suggested, 'ada',
                at + interval (n %% 900) second, at + interval (n %% 86400) second, at + interval 3 day,
                elt(1 + n %% 3, 'SEEN_AND_SAFE', 'HELP_IN_PLACE', 'ADVICE_GIVEN'), false, 1,
                elt(1 + n %% 5, 'NOT_SAID', 'FROM_7', 'FROM_11', 'FROM_14', 'UNDER_7'),
                elt(1 + n %% 4, 'meeting', 'pictures', 'suicide', 'other')
            from (select n, utc_timestamp(6) - interval (((n * %d) %% %d) * %d) second as at,
                    case when n %% 97 < 3 then 'ONE' when n %% 97 < 20 then 'TWO' when n %% 97 < 78 then 'THREE' else 'NONE' end
                        as suggested
                from (select %d + a.digit * 10000 + b.digit * 1000 + c.digit * 100 + d.digit * 10 + e.digit as n
                    from digits a, digits b, digits c, digits d, digits e) as numbers where n < %d) as made order by n""";

    void fill() throws SQLException {
        database.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
        var indexes = Indexes.of(database, "triage_case");
        indexes.drop(database);
        try (var statement = database.createStatement()) {
            for (var begin = 0; begin < cases; begin += AT_ONCE) {
                statement.execute(CASES.formatted(STRIDE, cases, Math.max(1, 5L * 365 * 86_400 / cases), begin, cases));
            }
        }
        indexes.build(database);
    }
}
