package queue;

import packaged.Indexes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Very many cases with their reports and audit lines, written straight into the tables. References are spread over time as
 * the random ones of the application are: neighbours in a lane are no neighbours on disk.
 *
 * @param rules by which rules the application works out deadlines: what it finds under another number it works out anew
 */
record Archive(Connection database, int cases, int rules) {

    private static final List<String> TABLES = List.of("triage_case", "report", "audit_entry");
    private static final int STRIDE = 7_368_787;
    private static final String NUMBERS =
            "with recursive digits as (select 0 as digit union all select digit + 1 from digits where digit < 9)";

    /** @param openOf how many of a thousand are open */
    void fill(int openOf) throws SQLException {
        for (var table : TABLES) {
            run("delete from triage_watch", "truncate table " + table);
        }
        for (var table : TABLES) {
            var indexes = Indexes.of(database, table);
            indexes.drop(database);
            for (var begin = 0; begin < cases; begin += 100_000) {
                run(
                        switch (table) {
                            case "report" -> reports(begin);
                            case "triage_case" -> cases(begin, openOf);
                            default -> audit(begin);
                        });
            }
            indexes.build(database);
            run("analyze table " + table);
        }
    }

    private static final String REFERENCE =
            "concat(substr(lpad(conv(n, 10, 36), 10, '0'), 1, 5), '-', substr(lpad(conv(n, 10, 36), 10, '0'), 6, 5))";

    /** When number n came, within the last year, in microseconds before now. */
    private String received() {
        return "utc_timestamp(6) - interval (((n * %d) %% %d) * %d + 60000000) microsecond"
                .formatted(STRIDE, cases, 360L * 86_400_000_000L / cases);
    }

    /** A hundred thousand numbers from one on, in their order. */
    private static String numbers(int begin) {
        return ("(select %d + a.digit * 10000 + b.digit * 1000 + c.digit * 100 + d.digit * 10 + e.digit as n from "
                        + "digits a, digits b, digits c, digits d, digits e) as numbers")
                .formatted(begin);
    }

    private String reports(int begin) {
        return """
                insert into report (reference, submission_hash, receipt_hash, door, received_at, meeting, hurt, selfharm, \
                progress, words, version)
                %s select %s, unhex(lpad(hex(n), 64, '0')), unhex(lpad(hex(n), 64, '0')), if(n %% 20 = 0, 'EMAIL', 'FORM'), %s, \
                'UNSAID', 'UNSAID', 'UNSAID',
                'RECEIVED', repeat('x', 400), 0 from %s where n < %d order by \
                n""".formatted(NUMBERS, REFERENCE, received(), numbers(begin), cases);
    }

    private String cases(int begin, int openOf) {
        var sql = """
                insert into triage_case (reference, state, received_at, opened_at, clocks_from, door, suggested_level, reasons, \
                level, owner, claimed_at,
                    closed_at, outcome, child_wrote, version, due_at, due_rules)
                %s select reference, state, at, at, at, door, suggested, 'No danger was ticked and no sign of danger was recognised.',
                    if(state in ('RECEIVED', 'CLAIMED'), null, suggested), if(state = 'RECEIVED', null, officer),
                    if(state = 'RECEIVED', null, at + interval 10 minute), if(state = 'CLOSED', at + interval 3 day, null),
                    if(state = 'CLOSED', 'ADVICE_GIVEN', null), false, 1,
                    case state when 'CLOSED' then '9999-01-01' when 'RECEIVED' then at + interval 6 hour else at + interval 1 day end, %d
                from (select n, %s as reference, %s as at, if(n %% 20 = 0, 'EMAIL', 'FORM') as door, concat('officer-', n %% 50) as officer,
                    case when n %% 1000 >= %d then 'CLOSED' when n %% 10 < 7 then 'RECEIVED' when n %% 10 = 7 then 'CLAIMED' \
                    else 'ASSESSED' end as state,
                    case when n %% 97 < 3 then 'ONE' when n %% 97 < 20 then 'TWO' when n %% 97 < 78 then 'THREE' else 'NONE' \
                    end as suggested
                    from %s where n < %d) as made order by n""";
        return sql.formatted(NUMBERS, rules, REFERENCE, received(), openOf, numbers(begin), cases);
    }

    private String audit(int begin) {
        return """
                insert into audit_entry (at, who, act, subject, detail, chain_place, chain_hash)
                %s select %s, 'not signed in', 'received', %s, 'report form', n + 1, sha2(n, 256) from %s where n < %d order by \
                n""".formatted(NUMBERS, received(), REFERENCE, numbers(begin), cases);
    }

    private void run(String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
