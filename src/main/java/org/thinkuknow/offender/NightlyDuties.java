package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Nation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Works out everybody's duties anew, because days pass, people come of age and law begins. Some at a time, each lot in its own transaction;
 * whose record is in use is left out, since whoever changes it reckons anew themselves.
 */
@Component
class NightlyDuties {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final OffenderTexts texts;
    private final DutyReckoning reckoning;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NightlyDuties(
            JdbcClient database,
            OffenderTexts texts,
            DutyReckoning reckoning,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.texts = texts;
        this.reckoning = reckoning;
        this.transaction = transaction;
        this.clock = clock;
    }

    void reckon() {
        var after = "";
        while (true) {
            var until = end(after);
            if (until.isEmpty()) {
                return;
            }
            reckon(after, until);
            after = until;
        }
    }

    /** The reference with which the next lot ends; empty if nobody is left. */
    private String end(String after) {
        return database.sql("""
                select coalesce(max(reference), '') from
                (select reference from offender where reference > ?
                order by reference limit ?) lot""").params(after, AT_ONCE).query(String.class).single();
    }

    private void reckon(String after, String until) {
        transaction.executeWithoutResult(status -> reckoning.anew(lot(after, until), UkTime.today(clock)));
    }

    private List<DutyReckoning.Reckoned> lot(String after, String until) {
        return database
                .sql("""
                select reference, manager, nation, words from offender where reference > ? and reference <= ?
                order by reference for update skip locked""")
                .params(after, until)
                .query((row, number) -> reckoned(
                        row.getString("reference"),
                        row.getString("manager"),
                        Nation.valueOf(row.getString("nation")),
                        Objects.requireNonNull(row.getBytes("words"))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** One whose record does not open keeps what was due, and keeps nobody else from being reckoned. */
    private Optional<DutyReckoning.Reckoned> reckoned(String reference, String manager, Nation nation, byte[] words) {
        return texts.openIfItDoes(words, reference)
                .map(text -> new DutyReckoning.Reckoned(reference, manager, nation, text));
    }
}
