package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who can write to the database, and lacks the keys, changes the record by SQL. What they do is taken back after each step:
 * the other tests share the record.
 */
class TamperedIT extends RunningApplication {

    private static final String COLUMNS = "(at, who, act, subject, detail, chain_place, chain_hash)";

    @Autowired
    private Audit audit;

    @Autowired
    private AuditEntryRepository entries;

    @Autowired
    private Vault vault;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private EntityManager database;

    @Autowired
    private AuditChain shared;

    @TempDir
    private Path directory;

    private Path file;
    private AuditChain chain;
    private long last;

    @BeforeEach
    void thirtyEntriesAreNoted() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 30; i++) {
                audit.recordAs("the test", "wrote", "T-TAMPERED", "entry " + i);
            }
        });
        int linked;
        do {
            linked = shared.link();
        } while (linked > 0);
        file = directory.resolve("checkpoints");
        chain = new AuditChain(entries, new Unlinked(entries, vault), vault, new Checkpoints(file, vault), database);
        last = sql.queryForObject("select max(chain_place) from audit_entry", Long.class);
        entries.findByPlaceGreaterThanOrderByPlace(last - 16, Limit.of(1)).stream()
                .map(entry -> new Checkpoint(entry.place(), entry.hash()))
                .forEach(new Checkpoints(file, vault)::keep);
        chain.note();
        assertThat(chain.verify().fault()).isEmpty();
    }

    @Test
    void aChangeOfAnyColumnIsFoundAtItsPlace() {
        for (var place : List.of(1L, last - 5, last)) {
            for (var change : List.of(
                    "at = date_add(at, interval 1 microsecond)",
                    "who = 'somebody else'",
                    "act = 'not so'",
                    "subject = 'T-else'",
                    "detail = 'false'",
                    "id = id + 1000000",
                    "chain_hash = repeat('0', 64)")) {
                found(
                        place - 1,
                        "Entry %d does not hold".formatted(place),
                        "update audit_entry set " + change + " where chain_place = " + place);
            }
        }
    }

    @Test
    void aChangedPlaceIsAGap() {
        found(
                last - 6,
                "Entry %d is missing.".formatted(last - 5),
                "update audit_entry set chain_place = chain_place + 1000000 where chain_place = " + (last - 5));
        found(
                last - 6,
                "Entry %d is missing.".formatted(last - 5),
                "update audit_entry set chain_place = null where chain_place = " + (last - 5));
    }

    @Test
    void theFirstTheMiddleTheLastAndTheLastTenAreMissed() {
        found(0, "Entry 1 is missing.", "delete from audit_entry where chain_place = 1");
        found(0, "Entries 1 to 3 are missing.", "delete from audit_entry where chain_place <= 3");
        found(
                last - 6,
                "Entry %d is missing.".formatted(last - 5),
                "delete from audit_entry where chain_place = " + (last - 5));
        found(
                last - 1,
                "Entries %d to %1$d are missing at the end.".formatted(last),
                "delete from audit_entry where chain_place = " + last);
        found(
                last - 10,
                "Entries %d to %d are missing at the end.".formatted(last - 9, last),
                "delete from audit_entry where chain_place > " + (last - 10));
        found(0, "Entries 1 to %d are missing at the end.".formatted(last), "delete from audit_entry");
    }

    @Test
    void twoThatChangedPlacesAreFound() {
        found(
                last - 8,
                "Entry %d does not hold".formatted(last - 7),
                "update audit_entry set chain_place = -1 where chain_place = " + (last - 7),
                "update audit_entry set chain_place = %d where chain_place = %d".formatted(last - 7, last - 4),
                "update audit_entry set chain_place = %d where chain_place = -1".formatted(last - 4));
    }

    @Test
    void oneThatWasPutInIsFoundWhereverItIs() {
        var values = " values (now(6), 'ada', 'read', 'T-FORGED', '', %d, repeat('a', 64))";
        found(
                last,
                "Entry %d does not hold".formatted(last + 1),
                "insert into audit_entry " + COLUMNS + values.formatted(last + 1));
        found(0, "Entry 0 does not hold", "insert into audit_entry " + COLUMNS + values.formatted(0));
        found(
                last - 4,
                "Entry %d does not hold".formatted(last - 3),
                "update audit_entry set chain_place = chain_place + 1 where chain_place > %d order by chain_place desc"
                        .formatted(last - 4),
                "insert into audit_entry " + COLUMNS + values.formatted(last - 3));
    }

    @Test
    void aChainThatWasMadeAnewWithoutCodesIsFoundBetweenTwoCheckpoints() {
        transaction.executeWithoutResult(status -> {
            sql.update("update audit_entry set code = null, nonce = null, chain_place = null, chain_hash = null");
            linkAll();
            assertThat(verifyAnew().fault())
                    .hasValueSatisfying(fault ->
                            assertThat(fault).startsWith("Entries 1 to %d were replaced".formatted(last - 15)));
            status.setRollbackOnly();
        });
        database.clear();
        assertThat(chain.verify().whole()).isTrue();
    }

    @Test
    void aWhollyReplacedRecordIsFound() {
        transaction.executeWithoutResult(status -> {
            sql.update("update audit_entry set who = 'nobody', chain_place = null, chain_hash = null");
            linkAll();
            assertThat(verifyAnew().fault())
                    .hasValueSatisfying(fault -> assertThat(fault)
                            .startsWith("Entries 1 to %d are missing at the end. Not recorded by this application"
                                    .formatted(last))
                            .contains("its code is wrong"));
            status.setRollbackOnly();
        });
    }

    @Test
    void withoutTheFileAndWithAChangedLineTheRecordDoesNotCountAsWhole() throws IOException {
        var noted = Files.readString(file);
        Files.writeString(file, noted.replace("\n" + last + " ", "\n" + (last - 10) + " "));
        assertThat(chain.verify().fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("Line 2 of the checkpoints"));
        Files.delete(file);
        assertThat(chain.verify().fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("No checkpoint", "after entry " + last));
        Files.writeString(file, noted);
        assertThat(chain.verify().whole()).isTrue();
    }

    private void found(long holds, String says, String... damage) {
        transaction.executeWithoutResult(status -> {
            List.of(damage).forEach(sql::update);
            var state = verifyAnew();
            assertThat(state.fault())
                    .as("%s", List.of(damage))
                    .hasValueSatisfying(fault -> assertThat(fault).startsWith(says));
            assertThat(state.length()).isEqualTo(holds);
            status.setRollbackOnly();
        });
        database.clear();
        assertThat(chain.verify().whole()).isTrue();
    }

    private ChainState verifyAnew() {
        database.flush();
        database.clear();
        return chain.verify();
    }

    private void linkAll() {
        while (chain.link() > 0) {
            database.flush();
            database.clear();
        }
    }
}
