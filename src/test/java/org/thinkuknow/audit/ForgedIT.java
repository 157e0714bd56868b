package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.RunningApplication;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Somebody who can write to the database, and lacks the keys, adds entries that say something false. What they do is taken back
 * after each step: the other tests share the record.
 */
class ForgedIT extends RunningApplication {

    private static final String FORGED = """
            insert into audit_entry (at, who, act, subject, detail, nonce, code) values (now(6), 'ada', 'read', 'T-FORGED', '', %s)""";

    @Autowired
    private Audit audit;

    @Autowired
    private AuditChain chain;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private EntityManager database;

    private final String subject = "T-" + UUID.randomUUID();

    @BeforeEach
    void everythingIsLinked() {
        transaction.executeWithoutResult(status -> audit.recordAs("the test", "wrote", subject, "genuine"));
        transaction.executeWithoutResult(status -> linkAll());
        chain.note();
        assertThat(chain.verify().fault()).isEmpty();
        assertThat(chain.verify().withoutCode())
                .as("nothing here is from before there were codes")
                .isZero();
    }

    @Test
    void anEntryWithoutACodeIsNotLinkedAndIsNamed() {
        named("null, null", "its code is missing");
    }

    @Test
    void anEntryWithAMadeUpCodeIsNotLinkedAndIsNamed() {
        named("repeat('a', 16), repeat('b', 32)", "its code is wrong");
        named("null, repeat('b', 32)", "its code is wrong");
        named("repeat('a', 16), null", "its code is wrong");
    }

    @Test
    void theCodeOfAnotherEntryDoesNotHold() {
        thenTakeBack(() -> {
            sql.update("create temporary table theirs select nonce, code from audit_entry where subject = ?", subject);
            sql.update("update audit_entry set nonce = null where subject = ?", subject);
            sql.update(FORGED.formatted("(select nonce from theirs), (select code from theirs)"));
            sql.update("drop temporary table theirs");
            linkAll();
            assertThat(verifyAnew().fault())
                    .hasValueSatisfying(
                            fault -> assertThat(fault).contains("row " + forgedId() + ", its code is wrong"));
        });
    }

    @Test
    void anEntryCannotBeThereTwice() {
        thenTakeBack(
                () -> assertThatThrownBy(() -> sql.update("""
                insert into audit_entry (at, who, act, subject, detail, nonce, code)
                select at, who, act, subject, detail, nonce, code from audit_entry where subject = \
                ?""", subject)).isInstanceOf(DuplicateKeyException.class));
    }

    @Test
    void anEntryThatWasChangedBeforeItWasLinkedIsNamed() {
        thenTakeBack(() -> {
            audit.recordAs("the test", "wrote", "T-FORGED", "true");
            sql.update("update audit_entry set detail = 'false' where subject = 'T-FORGED'");
            database.clear();
            linkAll();
            assertThat(verifyAnew().fault())
                    .contains("Not recorded by this application, and not linked: row %d, its code is wrong."
                            .formatted(forgedId()));
        });
    }

    @Test
    void anEntryThatWasLinkedByHandIsNamedByItsPlace() {
        thenTakeBack(() -> {
            sql.update(FORGED.formatted("null, null"));
            var last = sql.queryForMap(
                    "select chain_place, chain_hash from audit_entry where chain_place is not null order by chain_place desc limit 1");
            var forged = database.find(AuditEntry.class, forgedId());
            forged.join((Long) last.get("chain_place"), (String) last.get("chain_hash"));
            assertThat(verifyAnew().fault())
                    .contains("Entry %d was not recorded by this application: its code is missing."
                            .formatted((Long) last.get("chain_place") + 1));
        });
    }

    @Test
    void manyForgedEntriesHoldNoGenuineOneUp() {
        thenTakeBack(() -> {
            for (var number = 0; number < 1_001; number++) {
                sql.update(FORGED.formatted("null, null"));
            }
            audit.recordAs("the test", "wrote", "T-AFTER", "genuine");
            linkAll();
            assertThat(sql.queryForObject(
                            "select count(chain_place) from audit_entry where subject = 'T-AFTER'", Long.class))
                    .isEqualTo(1);
            assertThat(sql.queryForObject(
                            "select count(chain_place) from audit_entry where subject = 'T-FORGED'", Long.class))
                    .isZero();
            assertThat(verifyAnew().fault())
                    .hasValueSatisfying(fault -> assertThat(fault).endsWith("; and 991 others."));
        });
    }

    @Test
    void entriesFromBeforeThereWereCodesHoldAtTheBeginningAndNowhereElse() {
        thenTakeBack(() -> {
            sql.update("update audit_entry set chain_place = null, chain_hash = null, nonce = null, code = null");
            linkAll();
            audit.recordAs("the test", "wrote", "T-AFTER", "the first with a code");
            linkAll();
            sql.update(FORGED.formatted("null, null"));
            linkAll();
            assertThat(sql.queryForObject("select count(*) from audit_entry where chain_place is null", Long.class))
                    .isEqualTo(1);
            assertThat(sql.queryForObject("select chain_place from audit_entry where subject = 'T-FORGED'", Long.class))
                    .isNull();
            assertThat(sql.queryForObject("select chain_place from audit_entry where subject = 'T-AFTER'", Long.class))
                    .isEqualTo(sql.queryForObject("select count(chain_place) from audit_entry", Long.class));
        });
    }

    private void named(String nonceAndCode, String why) {
        thenTakeBack(() -> {
            sql.update(FORGED.formatted(nonceAndCode));
            linkAll();
            assertThat(sql.queryForObject("select chain_place from audit_entry where subject = 'T-FORGED'", Long.class))
                    .isNull();
            assertThat(verifyAnew().fault())
                    .contains(
                            "Not recorded by this application, and not linked: row %d, %s.".formatted(forgedId(), why));
        });
        assertThat(chain.verify().whole()).isTrue();
    }

    private long forgedId() {
        return sql.queryForObject("select id from audit_entry where subject = 'T-FORGED'", Long.class);
    }

    private void thenTakeBack(Runnable damage) {
        transaction.executeWithoutResult(status -> {
            damage.run();
            status.setRollbackOnly();
        });
        database.clear();
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
