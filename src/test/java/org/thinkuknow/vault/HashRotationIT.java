package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.partner.Hosts.HostSite;
import org.thinkuknow.partner.PartnerIntake;
import org.thinkuknow.report.Addition;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A new hashing key takes over all that is stored, while reports come in, and whoever holds something finds it. */
@ExtendWith(OutputCaptureExtension.class)
class HashRotationIT extends RunningApplication {

    /** What is proved by whichever key there ever was, and names, which stay for ever (decision 0129). */
    private static final List<String> NO_HASHES_FOR_LOOKING = List.of(
            "audit_entry.code", "audit_entry.nonce", "mailbox_mail.hash", "figure_ledger.subject", "secret_age.mark");

    private static final String WORDS = ChildWords.of("I met a man in a game");
    private static final HostSite SITE = new HostSite("games", "Games", true, Instant.EPOCH);

    @Autowired
    private Reports reports;

    @Autowired
    private PartnerIntake partners;

    @Autowired
    private KeyRing keys;

    @Autowired
    private Vault vault;

    @Autowired
    private Rehashing rehashing;

    @Autowired
    private List<SealedColumns> modules;

    @Autowired
    private JdbcClient database;

    private HashRotation rotation;

    @BeforeEach
    void everythingStandsUnderTheNewestKey() {
        rotation = new HashRotation(keys, rehashing, modules, Duration.ofMillis(50), Clock.systemUTC());
        rotation.promote();
        rotation.rehash();
    }

    @Test
    void noColumnWithHashesIsLeftOut() {
        var found = database.sql(
                        "select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database()"
                                + " and data_type = 'binary'")
                .query(String.class)
                .list();
        found.removeAll(NO_HASHES_FOR_LOOKING);
        assertThat(rotation.columns())
                .extracting(HashedColumn::toString)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void aKeyIsChangedWhileReportsComeInAndEveryReceiptOpensItsReport() throws Exception {
        var received = new ConcurrentLinkedQueue<Filed>();
        received.add(receive(UUID.randomUUID().toString()));
        var flowing = new AtomicBoolean(true);
        try (var child = Executors.newSingleThreadExecutor()) {
            var writing = child.submit(() -> {
                while (flowing.get()) {
                    received.add(receive(UUID.randomUUID().toString()));
                }
            });
            rotation.rotate();
            flowing.set(false);
            writing.get();
        }
        rotation.rehash();
        assertThat(received).isNotEmpty().allSatisfy(filed -> {
            assertThat(reports.heldWith(filed.receipt()))
                    .hasValueSatisfying(held -> assertThat(held.reference()).isEqualTo(filed.reference()));
            assertThat(hashOf(filed)).endsWith(keys.hashing().mark());
        });
        assertThat(rotation.columns())
                .allSatisfy(column -> assertThat(rehashing.underOtherKeys(column))
                        .as(column.toString())
                        .isZero());
    }

    @Test
    void oneSubmissionIsOneReportWithOneReceiptUnderEachKey() {
        var form = UUID.randomUUID().toString();
        var filed = receive(form);
        for (var step : List.of("add", "promote", "rehash", "retire")) {
            rotation.take(step);
            assertThat(receive(form)).as(step).isEqualTo(filed);
            assertThat(reports.receiptOf(form)).as(step).isEqualTo(filed.receipt());
            assertThat(reports.add(new Addition(form, Map.of(Field.WHERE, step), Dangers.UNSAID)))
                    .as(step)
                    .isEqualTo(filed);
        }
    }

    @Test
    void aMessageThatIsSentTwiceIsOneUnderEachKey() {
        var filed = receive(UUID.randomUUID().toString());
        reports.answer(filed.receipt(), new ReplyText(WORDS));
        for (var step : List.of("add", "promote", "rehash", "retire")) {
            rotation.take(step);
            reports.answer(filed.receipt(), new ReplyText(WORDS));
            assertThat(reports.look(filed.reference()).messages()).as(step).hasSize(1);
        }
    }

    @Test
    void anIdempotencyKeyIsOneReportUnderEachKey() {
        var key = Optional.of(UUID.randomUUID().toString());
        var told = new TreeMap<>(Map.of("what", WORDS));
        var filed = partners.take(SITE, key, told);
        for (var step : List.of("add", "promote", "rehash", "retire")) {
            rotation.take(step);
            assertThat(partners.take(SITE, key, told)).as(step).isEqualTo(filed);
            assertThatThrownBy(() -> partners.take(SITE, key, new TreeMap<>(Map.of("what", "another"))))
                    .as(step)
                    .isInstanceOf(PartnerIntake.KeyUsed.class);
        }
    }

    @Test
    void aSecretAddressOpensUnderEachKeyAndStandsOnce() {
        var links = new SecretLinks(database, vault, "on_call_feed", "calendar of turns");
        var who = "rota-" + System.nanoTime();
        var secret = links.renew(who, Instant.now());
        try {
            for (var step : List.of("add", "promote", "rehash", "retire")) {
                rotation.take(step);
                assertThat(links.ownerOf(secret)).as(step).hasValue(who);
            }
        } finally {
            links.withdraw(who);
        }
        assertThat(links.ownerOf(secret)).isEmpty();
    }

    @Test
    void aRunThatWasCutShortGoesOnWhereItWasWithTheKeyThatWasAdded() {
        receive(UUID.randomUUID().toString());
        rotation.add();
        rotation.promote();
        var size = keys.hashing().size();
        var column = new HashedColumn("report", "reference", "receipt_hash");
        assertThat(rehashing.rehash(column)).isPositive();
        assertThat(rehashing.rehash(column)).as("done already").isZero();
        rotation.rotate();
        assertThat(keys.hashing().size()).as("no second new key").isEqualTo(size);
        assertThat(rotation.columns())
                .allSatisfy(each -> assertThat(rehashing.underOtherKeys(each)).isZero());
    }

    @Test
    void aKeyIsNotRetiredBeforeTheNewestWrites() {
        rotation.add();
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("promote the newest first");
        rotation.promote();
        rotation.retire();
        assertThat(rotation.columns())
                .allSatisfy(each -> assertThat(rehashing.underOtherKeys(each)).isZero());
    }

    /** Two nodes wrote the same in the seconds in which one of them had not seen that the new key writes. */
    @Test
    void whatStandsTwiceIsLeftAsItIsAndSaid(CapturedOutput log) {
        var key = UUID.randomUUID().toString();
        var hash = vault.hash("idempotency key", key).fresh();
        rotation.add();
        rotation.promote();
        for (var one : List.of(hash, vault.hash("idempotency key", key).fresh())) {
            database.sql("insert into partner_intake (key_hash, body_hash) values (?, ?)")
                    .params(one, vault.hash("partner report", key).fresh())
                    .update();
        }
        try {
            rotation.rehash();
            assertThat(log.getAll()).contains("partner_intake.key_hash: 1 stand under an older hashing key");
            assertThat(vault.hash("idempotency key", key).is(hash)).isTrue();
        } finally {
            database.sql("delete from partner_intake where key_hash = ?")
                    .param(hash)
                    .update();
        }
        rotation.count();
        assertThat(log.getAll()).contains("Nothing that is stored stands under an older hashing key.");
    }

    @Test
    void anotherWordIsRefusedAndChangesNothing() {
        var size = keys.hashing().size();
        assertThatThrownBy(() -> rotation.take("reseal"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add, promote, rehash, count and retire");
        assertThat(keys.hashing().size()).isEqualTo(size);
    }

    private byte[] hashOf(Filed filed) {
        return database.sql("select receipt_hash from report where reference = ?")
                .param(filed.reference())
                .query(byte[].class)
                .single();
    }

    private Filed receive(String form) {
        return reports.receive(new NewReport(form, Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, "", ""));
    }
}
