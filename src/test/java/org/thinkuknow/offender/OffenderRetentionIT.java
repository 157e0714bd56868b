package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.vault.SealedColumn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** How long records are kept, and that what is sealed would be seen if it were not. */
class OffenderRetentionIT extends OffenderDesk {

    private static final String MARK = "Rzzqk";

    @Autowired
    private OffenderRetention retention;

    @Autowired
    private OffenderVisits visits;

    @Autowired
    private OffenderFlags flags;

    @Autowired
    private DutyDecisions decisions;

    @Autowired
    private DutyLists lists;

    @Autowired
    private OffenderSeals seals;

    private String ended() {
        return registered(
                MANAGER,
                UUID.randomUUID(),
                new NewOffender(
                        Nation.EW,
                        SomeOffender.named("Ann", "Invented"),
                        new Disposal(DisposalKind.CAUTION, LocalDate.of(2019, 3, 4), "", ""),
                        true));
    }

    private boolean isListed(String reference) {
        return MANAGER.get(() -> lists.beginning(DueList.RETENTION, 10_000)).lines().stream()
                .anyMatch(line -> line.reference().equals(reference));
    }

    @Test
    void aRecordWhoseDutyHasEndedIsListedUntilSomebodyLooksOrHoldsItAndIsNeverDeleted() {
        var reference = ended();
        assertThat(isListed(reference)).isTrue();
        assertThat(isListed(registered())).as("of a duty that lasts").isFalse();
        SUPERVISOR.run(() -> retention.hold(reference, UUID.randomUUID(), MARK + " a civil claim"));
        assertThat(isListed(reference)).isFalse();
        SUPERVISOR.run(() -> retention.release(reference, MARK + " it is over"));
        assertThat(isListed(reference)).isTrue();
        MANAGER.run(() -> retention.review(reference, UUID.randomUUID(), today().plusYears(1), MARK + " needed"));
        assertThat(isListed(reference)).isFalse();
        assertThat(MANAGER.get(() -> retention.holds(reference)))
                .singleElement()
                .satisfies(hold -> assertThat(hold.releasedBy()).isEqualTo("demo-supervisor"));
        assertThat(new StoredBytes(database).columnsThatHold(MARK)).isEmpty();
    }

    @Test
    void whoMayHoldAndWhatCannotBe() {
        var reference = ended();
        assertThatThrownBy(() -> MANAGER.run(() -> retention.hold(reference, UUID.randomUUID(), "A claim")))
                .isInstanceOf(AccessDeniedException.class);
        refused(() -> SUPERVISOR.run(() -> retention.hold(reference, UUID.randomUUID(), " ")), "The reason");
        refused(
                () -> MANAGER.run(() -> retention.review(reference, UUID.randomUUID(), today(), "Needed")),
                "after today, and within ten years");
        refused(
                () -> OTHER_MANAGER.run(
                        () -> retention.review(reference, UUID.randomUUID(), today().plusDays(1), "Needed")),
                "among those you manage");
        var ended = AtOnce.run(() -> held(reference), () -> held(reference));
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        assertThat(SUPERVISOR.get(() -> retention.holds(reference))).hasSize(1);
    }

    private boolean held(String reference) {
        return SUPERVISOR.get(() -> {
            retention.hold(reference, UUID.randomUUID(), "A claim");
            return true;
        });
    }

    /** The contrast to every test that finds nothing in clear: whatever were not sealed would be found, column by column. */
    @Test
    void whatStoodInClearInAnyColumnOfTheRegisterWouldBeFound() {
        var reference = ended();
        enter(reference, SomeOffender.notified(today(), EntryKind.FIRST));
        MANAGER.run(() -> decisions.decide(
                reference,
                UUID.randomUUID(),
                new DutyRef("initial", LocalDate.of(2019, 3, 4)),
                Decision.EXCUSED,
                "In hospital"));
        MANAGER.run(() -> flags.raise(reference, UUID.randomUUID(), Flag.MISSING, "Not at home"));
        MANAGER.run(() -> visits.plan(reference, UUID.randomUUID(), new NewPersonVisit(today(), false, "PC Invented")));
        held(reference);
        MANAGER.run(() -> retention.review(reference, UUID.randomUUID(), today().plusDays(1), "Needed"));
        var stored = new StoredBytes(database);
        for (SealedColumn column : seals.columns()) {
            assertThat(stored.columnsThatHold(MARK)).as("before %s", column).isEmpty();
            assertThat(write(column, reference, MARK + " in clear"))
                    .as("rows of %s", column)
                    .isPositive();
            assertThat(stored.columnsThatHold(MARK)).as("in %s", column).containsExactly(column.toString());
            write(column, reference, "");
        }
    }

    private int write(SealedColumn column, String reference, String words) {
        return database.sql("update %s set %s = ? where %s = ?"
                        .formatted(
                                column.table(),
                                column.column(),
                                column.table().equals("offender") ? "reference" : "offender"))
                .params(words.getBytes(StandardCharsets.UTF_8), reference)
                .update();
    }
}
