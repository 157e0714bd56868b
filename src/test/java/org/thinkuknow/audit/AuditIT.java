package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.support.RunningApplication;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What damages the record happens in a transaction that is rolled back: the other tests share the record. */
class AuditIT extends RunningApplication {

    private static final int MORE_THAN_TWO_BATCHES = 1_100;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditChain chain;

    @Autowired
    private ChainLinking linking;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private EntityManager database;

    private final String subject = "T-" + UUID.randomUUID();

    @BeforeEach
    void everythingIsLinked() {
        while (unlinked() > 0) {
            chain.link();
        }
        chain.note();
        assertThat(chain.verify().fault()).isEmpty();
    }

    @Test
    void anActIsRecordedOnlyTogetherWithWhatItDid() {
        assertThatThrownBy(() -> audit.record("read", subject, ""))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> audit.recordAs("somebody", "read", subject, ""))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(audit.of(subject)).isEmpty();
    }

    @Test
    void theNewestEntriesOfAReferenceComeInTheirOrder() {
        List.of("one", "two", "three")
                .forEach(act -> transaction.executeWithoutResult(status -> audit.record(act, subject, "")));
        assertThat(audit.newestOf(subject, 2)).extracting(Recorded::act).containsExactly("two", "three");
        assertThat(audit.newestOf(subject, 9)).isEqualTo(audit.of(subject)).hasSize(3);
    }

    @Test
    void whatIsTakenBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            audit.record("read", subject, "taken back");
            status.setRollbackOnly();
        });
        assertThat(audit.of(subject)).isEmpty();
    }

    @Test
    void whatIsKeptLeavesOneEntryInTheNameOfWhoActed() {
        record("by nobody");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ada", "", "ROLE_OFFICER"));
        try {
            record("by ada");
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(audit.of(subject)).extracting(Recorded::who).containsExactly(Audit.NOBODY, "ada");
        assertThat(audit.of(subject)).extracting(Recorded::detail).containsExactly("by nobody", "by ada");
    }

    @Test
    void newEntriesJoinTheChain() {
        var before = chain.verify().length();
        record("one");
        record("two");
        chain.link();
        assertThat(chain.verify().whole()).isTrue();
        assertThat(chain.verify().length()).isGreaterThanOrEqualTo(before + 2);
        assertThat(places()).hasSize(2).doesNotContainNull().isSorted();
    }

    @Test
    void aChangedEntryBreaksTheChainUntilItIsAsItWas() {
        record("true");
        record("after it");
        chain.link();
        var place = places().getFirst();
        thenTakeBack(() -> {
            sql.update("update audit_entry set detail = 'false' where chain_place = ?", place);
            assertThat(verifyAnew())
                    .isEqualTo(ChainState.broken(
                            place - 1,
                            "Entry %d does not hold: it was changed, moved or put there, or the one before it was."
                                    .formatted(place)));
            sql.update("update audit_entry set detail = 'true' where chain_place = ?", place);
            assertThat(verifyAnew().whole()).isTrue();
        });
        assertThat(chain.verify().whole()).isTrue();
    }

    @Test
    void everyColumnIsHeldByTheChain() {
        record("true");
        chain.link();
        var place = places().getFirst();
        for (var change : List.of(
                "at = date_add(at, interval 1 microsecond)",
                "who = 'somebody else'",
                "act = 'wrote'",
                "subject = 'T-else'",
                "detail = 'false'",
                "id = id + 1000000",
                "chain_hash = repeat('0', 64)",
                "code = repeat('0', 32)",
                "code = null, nonce = null",
                "nonce = repeat('0', 16)")) {
            thenTakeBack(() -> {
                sql.update("update audit_entry set " + change + " where chain_place = ?", place);
                assertThat(verifyAnew().whole()).as(change).isFalse();
            });
        }
        assertThat(chain.verify().whole()).isTrue();
    }

    @Test
    void aMissingEntryBreaksTheChain() {
        record("first");
        record("middle");
        record("last");
        chain.link();
        var middle = places().get(1);
        thenTakeBack(() -> {
            sql.update("delete from audit_entry where chain_place = ?", middle);
            assertThat(verifyAnew()).isEqualTo(ChainState.broken(middle - 1, "Entry %d is missing.".formatted(middle)));
        });
        assertThat(chain.verify().whole()).isTrue();
    }

    @Test
    void aFloodOfActsIsLinkedInOneGo() {
        recordVeryMany();
        linking.linkAll();
        assertThat(places()).hasSize(MORE_THAN_TWO_BATCHES).doesNotContainNull();
        assertThat(chain.verify().whole()).isTrue();
    }

    @Test
    void twoThatLinkAtOnceMakeOneChain() throws Exception {
        recordVeryMany();
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var linking = List.of(
                    threads.submit(() -> linkThreeTimes(together)), threads.submit(() -> linkThreeTimes(together)));
            together.countDown();
            for (Future<?> each : linking) {
                each.get();
            }
        }
        assertThat(places()).hasSize(MORE_THAN_TWO_BATCHES).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(chain.verify().whole()).isTrue();
        assertThat(chain.verify().length())
                .isEqualTo(sql.queryForObject(
                        "select count(*) from audit_entry where chain_place is not null", Long.class));
    }

    private Void linkThreeTimes(CountDownLatch together) throws InterruptedException {
        together.await();
        for (var i = 0; i < 3; i++) {
            chain.link();
        }
        return null;
    }

    private void recordVeryMany() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < MORE_THAN_TWO_BATCHES; i++) {
                audit.recordAs("the test", "wrote", subject, "entry " + i);
            }
        });
    }

    private void record(String detail) {
        transaction.executeWithoutResult(status -> audit.record("read", subject, detail));
    }

    private void thenTakeBack(Runnable damage) {
        transaction.executeWithoutResult(status -> {
            damage.run();
            status.setRollbackOnly();
        });
    }

    private ChainState verifyAnew() {
        database.clear();
        return chain.verify();
    }

    private List<Long> places() {
        return sql.queryForList(
                "select chain_place from audit_entry where subject = ? order by id", Long.class, subject);
    }

    private long unlinked() {
        return sql.queryForObject("select count(*) from audit_entry where chain_place is null", Long.class);
    }
}
