package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A new key reaches everything that is sealed, while reports come in. */
class RotationIT extends RunningApplication {

    /** What somebody's device gave to prove itself, or was given: nothing in it is secret (decision 0111). */
    private static final List<String> OF_DEVICES = List.of(
            "account_passkey.credential_id",
            "account_passkey.public_key",
            "account_passkey.attestation",
            "account_passkey_owner.handle");

    private static final String WORDS = ChildWords.of("I met a man in a game");

    @Autowired
    private Reports reports;

    @Autowired
    private KeyRing keys;

    @Autowired
    private Vault vault;

    @Autowired
    private Resealing resealing;

    @Autowired
    private List<SealedColumns> modules;

    @Autowired
    private JdbcClient database;

    private Rotation rotation;

    @BeforeEach
    void somethingIsInEveryColumn() {
        rotation = new Rotation(keys, resealing, modules, Duration.ofMillis(50), Clock.systemUTC());
        rotation.promote();
        rotation.reseal();
        var filed = receive();
        reports.answer(filed.receipt(), new ReplyText(WORDS));
        var reference = "K-" + UUID.randomUUID().toString().substring(0, 13);
        insert(
                "insert into triage_note (case_reference, author, written_at, words) values (:reference, 'ada', now(6), :seal)",
                reference);
        insert(
                "insert into triage_referral (reference, case_reference, agency, agency_code, agency_name, made_by, "
                        + "made_at, case_opened_at, request, acknowledged_by, version)"
                        + " values (:reference, :reference, 'POLICE', 'kent', 'Kent Police', 'ada', now(6), now(6), :seal, :seal, 0)",
                reference);
        insert(
                "insert into disclosure (reference, author, started_at, saved_at, words, version) values "
                        + "(:reference, 'ada', now(6), now(6), :seal, 0)",
                reference);
    }

    @Test
    void noColumnWithSealsIsLeftOut() {
        var blobs = new ArrayList<>(database.sql(
                        "select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database()"
                                + " and data_type in ('tinyblob', 'blob', 'mediumblob', 'longblob', 'varbinary')"
                                + " and table_name not in ('scheduled_tasks', 'schedule_task')")
                .query(String.class)
                .list());
        blobs.removeAll(OF_DEVICES);
        assertThat(rotation.columns())
                .extracting(SealedColumn::toString)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(blobs);
    }

    @Test
    void aKeyIsChangedWhileReportsComeInAndTheOldOneIsNoLongerNeeded() throws Exception {
        var before = keys.sealing().ids();
        var stale = new Vault(KeyRing.open(KEYS));
        var received = new ConcurrentLinkedQueue<Filed>();
        var flowing = new AtomicBoolean(true);
        try (var child = Executors.newSingleThreadExecutor()) {
            var writing = child.submit(() -> {
                while (flowing.get()) {
                    received.add(receive());
                }
            });
            rotation.rotate();
            flowing.set(false);
            writing.get();
        }
        assertThat(received).isNotEmpty();
        assertThat(keys.sealing().newestIsPrimary()).isTrue();
        assertThat(before).doesNotContain(keys.sealing().handle().getPrimary().getId());

        rotation.reseal();
        rotation.retire();
        assertThat(keys.sealing().ids()).hasSize(1).doesNotContainAnyElementsOf(before);
        received.forEach(filed -> {
            assertThat(reports.look(filed.reference()).words()).containsEntry(Field.WHAT, WORDS);
            assertThat(reports.readWithReceipt(filed.receipt()))
                    .as("receipts stay good")
                    .isPresent();
        });
        assertThat(rotation.columns())
                .filteredOn(column -> resealing.verify(column) > 0)
                .as("columns with seals, all of which open")
                .hasSizeGreaterThanOrEqualTo(6);

        var reference = received.element().reference();
        var sealed = database.sql("select words from report where reference = ?")
                .param(reference)
                .query(byte[].class)
                .single();
        assertThat(stale.open(sealed, reference))
                .as("opened by a node that had the old ring")
                .contains(ChildWords.MARKER);
        assertThatThrownBy(() -> vault.open(sealed, "R-ANOTHER")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aRunThatWasCutShortGoesOnWhereItWas() {
        rotation.add();
        rotation.promote();
        var ids = keys.sealing().ids();
        var first = rotation.columns().stream()
                .filter(column -> resealing.underOtherKeys(column) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(resealing.reseal(first)).isPositive();
        assertThat(resealing.reseal(first)).as("done already").isZero();

        rotation.rotate();
        assertThat(keys.sealing().ids()).as("no second new key").isEqualTo(ids);
        assertThat(rotation.columns())
                .allSatisfy(
                        column -> assertThat(resealing.underOtherKeys(column)).isZero());
    }

    @Test
    void aRunThatWasCutShortBeforeTheKeySealsAddsNoOther() {
        rotation.add();
        var ids = keys.sealing().ids();
        rotation.rotate();
        assertThat(keys.sealing().ids()).isEqualTo(ids);
        assertThat(keys.sealing().newestIsPrimary()).isTrue();
    }

    @Test
    void aKeyThatIsStillNeededStays() {
        rotation.add();
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("still needed");
        rotation.promote();
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("report.words");
        rotation.reseal();
        rotation.retire();
        assertThat(keys.sealing().ids()).hasSize(1);
    }

    @Test
    void aSealThatDoesNotOpenIsNotPassedOver() {
        var reference = "B-" + UUID.randomUUID().toString().substring(0, 13);
        insert(
                "insert into triage_note (case_reference, author, written_at, words) values (concat(:reference, "
                        + "'x'), 'ada', now(6), :seal)",
                reference);
        try {
            assertThatThrownBy(rotation::rotate).isInstanceOf(SealBroken.class).hasMessageContaining(reference + "x");
        } finally {
            database.sql("delete from triage_note where case_reference = concat(?, 'x')")
                    .param(reference)
                    .update();
        }
    }

    private Filed receive() {
        return reports.receive(new NewReport(
                UUID.randomUUID().toString(), Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, "", ""));
    }

    private void insert(String sql, String reference) {
        database.sql(sql)
                .param("reference", reference)
                .param("seal", vault.seal(WORDS, reference))
                .update();
    }
}
