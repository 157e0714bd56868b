package org.thinkuknow.offender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.offender.OffenderImport.Way;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.vault.HashRotation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;

/** People of a table come onto the register, all of them or nobody. */
class OffenderImportIT extends OffenderDesk {

    private static final String OPERATOR = "the operator";

    @Autowired
    private OffenderImport imports;

    @Autowired
    private OffenderSearch search;

    @Autowired
    private HashRotation rotation;

    @TempDir
    private Path folder;

    private final List<String> says = new ArrayList<>();

    @AfterEach
    void nobodyOfATableStays() {
        database.sql("delete from offender where reference in (select offender from offender_change where made_by = ?)")
                .param(OPERATOR)
                .update();
    }

    private ImportOutcome take(Path file, Way way) {
        return imports.from(file, way, OPERATOR, says::add);
    }

    private List<String> imported() {
        return database.sql("select distinct offender from offender_change where made_by = ?")
                .param(OPERATOR)
                .query(String.class)
                .list();
    }

    private long audited() {
        return database.sql("select count(*) from audit_entry where act = 'imported' and who = ?")
                .param(OPERATOR)
                .query(Long.class)
                .single();
    }

    @Test
    void whoIsImportedIsFoundAndHasDutiesAndAHistoryAndTheSameFileTwiceIsOnce() {
        var file = new SomeTable().with("VISOR-771").with("VISOR-772").in(folder);
        assertThat(take(file, Way.WHOLE)).isEqualTo(new ImportOutcome(2, 2, 0, 0, true));
        assertThat(imported()).hasSize(2);
        var found = MANAGER.get(() -> search.find(new OffenderQuery(
                "Ann Imported" + SomeTable.MARK, Optional.of(LocalDate.of(1971, 5, 9)), "", "", ReasonToOpen.ENQUIRY)));
        assertThat(found).extracting(FoundOffender::reference).containsExactlyInAnyOrderElementsOf(imported());
        var reference = imported().getFirst();
        assertThat(open(reference).management().reference()).startsWith("VISOR-77");
        assertThat(listed(reference)).anyMatch(line -> line.startsWith("annual 2026-03-04"));
        assertThat(MANAGER.get(() -> offenders.history(reference)))
                .extracting(PastChange::what, PastChange::madeBy)
                .containsExactly(tuple("imported", OPERATOR));
        assertThat(audit.of(reference)).extracting(Recorded::act, Recorded::who).contains(tuple("imported", OPERATOR));
        assertThat(take(file, Way.WHOLE)).isEqualTo(new ImportOutcome(2, 0, 2, 0, true));
        assertThat(imported()).hasSize(2);
        assertThat(new StoredBytes(database).columnsThatHold(SomeTable.MARK)).isEmpty();
    }

    @Test
    void aDryRunChangesNothingAndAFaultyLineRefusesAllUnlessItIsToBeLeftOut() {
        var file = new SomeTable()
                .with("VISOR-771")
                .with("VISOR-772", "born", "soon")
                .with("VISOR-773")
                .in(folder);
        assertThat(take(file, Way.DRY_RUN)).isEqualTo(new ImportOutcome(3, 2, 0, 1, false));
        assertThat(says).containsExactly("line 3: born: A day is written as 2026-11-24 or 24/11/2026.");
        assertThat(imported()).isEmpty();
        assertThatThrownBy(() -> take(file, Way.WHOLE))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("1 of 3 lines are faulty, and nothing was entered");
        assertThat(imported()).isEmpty();
        assertThat(take(file, Way.SKIP_FAULTY)).isEqualTo(new ImportOutcome(3, 2, 0, 1, true));
        assertThat(imported()).hasSize(2);
    }

    @Test
    void whatEndsInTheMiddleLeavesNobody() {
        var table = new SomeTable();
        for (var each = 0; each < 10_000; each++) {
            table.with("VISOR-8%05d".formatted(each), "born", "soon");
            if (each % 10 == 0) {
                table.with("VISOR-9%05d".formatted(each));
            }
        }
        var file = table.in(folder);
        var before = audited();
        assertThatThrownBy(() -> imports.from(file, Way.SKIP_FAULTY, OPERATOR, said -> {
                    if (said.endsWith("lines entered")) {
                        throw new IllegalStateException("The machine is switched off");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(imported()).isEmpty();
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void ofTwoImportsOfTheSamePeopleAtOnceOneEntersThem() {
        var file = new SomeTable().with("VISOR-771").with("VISOR-772").in(folder);
        var ended = AtOnce.run(() -> take(file, Way.WHOLE), () -> take(file, Way.WHOLE));
        assertThat(imported()).hasSize(2);
        assertThat(ended.stream().flatMap(each -> each.failure().stream())).allMatch(ImportRefused.class::isInstance);
    }

    @Test
    void nobodyIsEnteredTwiceAndEverybodyIsFoundWhileTheHashingKeyIsChanged() {
        var file = new SomeTable().with("VISOR-771").with("VISOR-772").in(folder);
        assertThat(take(file, Way.WHOLE)).isEqualTo(new ImportOutcome(2, 2, 0, 0, true));
        for (var step : List.of("add", "promote", "rehash", "retire")) {
            rotation.take(step);
            assertThat(take(file, Way.WHOLE)).as(step).isEqualTo(new ImportOutcome(2, 0, 2, 0, true));
            var found = MANAGER.get(() -> search.find(new OffenderQuery(
                    "Ann Imported" + SomeTable.MARK,
                    Optional.of(LocalDate.of(1971, 5, 9)),
                    "",
                    "",
                    ReasonToOpen.ENQUIRY)));
            assertThat(found).as(step).extracting(FoundOffender::reference).containsAll(imported());
        }
    }

    @Test
    void whoWasEnteredByHandIsKnownToAnImport() {
        var reference = registered();
        reference(reference, "VISOR-771");
        database.sql("delete from offender_register where offender = ?")
                .param(reference)
                .update();
        var file = new SomeTable().with("visor 771").in(folder);
        assertThat(take(file, Way.WHOLE)).isEqualTo(new ImportOutcome(1, 0, 1, 0, true));
        assertThat(imported()).isEmpty();
    }

    private void reference(String reference, String visor) {
        var seen = open(reference);
        var managed = seen.management();
        MANAGER.run(() -> offenders.manage(
                seen.seen(), new Management(managed.disposals(), managed.orders(), 0, 0, null, visor)));
    }

    @RepeatedTest(10)
    void nobodyHasTheReferenceAndDayOfBirthOfAnotherNotEvenInTheSameInstant() {
        var one = registered();
        var other = registered();
        var ended = AtOnce.run(
                () -> {
                    reference(one, "VISOR-771");
                    return one;
                },
                () -> {
                    reference(other, "visor/771");
                    return other;
                });
        assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
        assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                .singleElement()
                .isInstanceOfSatisfying(
                        OffenderRefused.class,
                        refused -> assertThat(refused).hasMessageContaining("is on the register already"));
        var winner = ended.getFirst().succeeded() ? one : other;
        reference(winner, "VISOR-772");
        reference(winner.equals(one) ? other : one, "VISOR-771");
    }

    @Test
    void whoIsSentTwiceInTheSameInstantIsOnTheRegisterOnce() {
        for (var round = 0; round < 20; round++) {
            var id = UUID.randomUUID();
            var wanted = SomeOffender.registered(SomeOffender.named("Ann", "Invented"));
            var ended = AtOnce.run(() -> registered(MANAGER, id, wanted), () -> registered(MANAGER, id, wanted));
            assertThat(ended).allMatch(AtOnce.Ended::succeeded);
            assertThat(audit.of(Offenders.reference(id)))
                    .extracting(Recorded::act)
                    .containsOnlyOnce("registered");
        }
    }
}
