package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of what people decided of duties; the last counts, and none is deleted. */
@Component
class DecisionRows {

    private static final String IN_THEIR_ORDER = " order by decided_at, id";

    private final JdbcClient database;
    private final Vault vault;

    DecisionRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Once for each id. Whether that is new. */
    boolean add(String id, String offender, DutyRef duty, Decision decision, String reason, Instant at) {
        return database.sql("""
                insert ignore into offender_decision (id, offender, rule, counted_from, decided, words, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                id,
                                offender,
                                duty.rule(),
                                duty.from(),
                                decision.name(),
                                vault.seal(reason, id),
                                SignedIn.username(),
                                UtcColumns.of(at))
                        .update()
                == 1;
    }

    /** Those that count, with their reasons. */
    Map<DutyRef, DecisionMade> of(String offender) {
        var made = new LinkedHashMap<DutyRef, DecisionMade>();
        database.sql("select * from offender_decision where offender = ?" + IN_THEIR_ORDER)
                .param(offender)
                .query(row -> {
                    made.put(
                            duty(row),
                            new DecisionMade(
                                    Decision.valueOf(row.getString("decided")),
                                    vault.open(row.getBytes("words"), row.getString("id")),
                                    row.getString("decided_by"),
                                    UtcColumns.instant(row, "decided_at")));
                });
        return made;
    }

    /** Those that count, of several people. */
    Map<String, Map<DutyRef, Decision>> of(Collection<String> offenders) {
        var made = new HashMap<String, Map<DutyRef, Decision>>();
        database.sql(
                        "select offender, rule, counted_from, decided from offender_decision where offender in (:offenders)"
                                + IN_THEIR_ORDER)
                .param("offenders", offenders)
                .query(row -> {
                    made.computeIfAbsent(row.getString("offender"), first -> new HashMap<>())
                            .put(duty(row), Decision.valueOf(row.getString("decided")));
                });
        return made;
    }

    private static DutyRef duty(ResultSet row) throws SQLException {
        return new DutyRef(row.getString("rule"), row.getObject("counted_from", LocalDate.class));
    }
}
