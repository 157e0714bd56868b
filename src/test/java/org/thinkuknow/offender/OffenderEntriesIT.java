package org.thinkuknow.offender;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.AtOnce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What is entered, and what is due after it, on the real database. */
class OffenderEntriesIT extends OffenderDesk {

    @Autowired
    private DutyDecisions decisions;

    @Autowired
    private NightlyDuties nightly;

    @Test
    void eachEntryMovesWhatIsDue() {
        var reference = registered();
        assertThat(listed(reference)).containsExactly("initial 2024-03-04 OVERDUE");
        enter(reference, SomeOffender.notified(today(), EntryKind.FIRST));
        assertThat(listed(reference))
                .containsExactly("annual %s NOT_YET_DUE".formatted(today()), "initial 2024-03-04 COMPLIED_LATE");
        enter(reference, SomeOffender.happened(today(), EntryKind.MOVED));
        assertThat(listed(reference)).contains("change-home %s DUE".formatted(today()));
        enter(reference, SomeOffender.notified(today(), EntryKind.HOME));
        assertThat(listed(reference)).noneMatch(each -> each.startsWith("change-home"));
    }

    @Test
    void theOrderInWhichItIsEnteredDoesNotMatter() {
        var known = new ArrayList<>(List.of(
                SomeOffender.notified(LocalDate.of(2024, 3, 5), EntryKind.FIRST),
                SomeOffender.happened(LocalDate.of(2025, 2, 1), EntryKind.MOVED),
                SomeOffender.notified(LocalDate.of(2025, 2, 9), EntryKind.HOME),
                new NewEntry(Set.of(EntryKind.CUSTODY), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 1), "", "", ""),
                SomeOffender.notified(LocalDate.of(2025, 6, 2), EntryKind.RELEASE)));
        var first = registered();
        known.forEach(entry -> enter(first, entry));
        Collections.reverse(known);
        var second = registered();
        known.forEach(entry -> enter(second, entry));
        assertThat(listed(second)).isNotEmpty().isEqualTo(listed(first));
    }

    @RepeatedTest(3)
    void theSameSentTwiceAtOnceIsOneEntry() {
        var reference = registered();
        var id = UUID.randomUUID();
        var entry = SomeOffender.notified(today(), EntryKind.FIRST);
        Callable<Boolean> press = () -> MANAGER.get(() -> {
            entries.enter(reference, id, entry);
            return true;
        });
        assertThat(AtOnce.run(press, press)).allMatch(AtOnce.Ended::succeeded);
        assertThat(open(reference).entries()).hasSize(1);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("entered");
    }

    @RepeatedTest(5)
    void ofTwoWhoEnterAtOnceBothCount() {
        var reference = registered();
        enter(reference, SomeOffender.notified(today(), EntryKind.FIRST));
        var ended = AtOnce.run(
                (Callable<Boolean>) () -> MANAGER.get(() -> {
                    entries.enter(reference, UUID.randomUUID(), SomeOffender.happened(today(), EntryKind.MOVED));
                    return true;
                }),
                () -> SUPERVISOR.get(() -> {
                    entries.enter(reference, UUID.randomUUID(), SomeOffender.notified(today(), EntryKind.HOME));
                    return true;
                }));
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        assertThat(open(reference).entries()).hasSize(3);
        assertThat(listed(reference))
                .as("whoever was last reckoned with both: the move is notified")
                .noneMatch(each -> each.startsWith("change-home"));
    }

    @Test
    void aCorrectionLeavesWhatWasWrongAndCountsAlone() {
        var reference = registered();
        enter(reference, SomeOffender.notified(today().minusDays(1), EntryKind.FIRST));
        var wrong = open(reference).entries().getFirst().id();
        MANAGER.run(() ->
                entries.correct(reference, wrong, UUID.randomUUID(), SomeOffender.notified(today(), EntryKind.FIRST)));
        assertThat(open(reference).entries())
                .extracting(EnteredEntry::begins, EnteredEntry::isReplaced)
                .containsExactly(tuple(today(), false), tuple(today().minusDays(1), true));
        assertThat(listed(reference)).contains("annual %s NOT_YET_DUE".formatted(today()));
        refused(
                () -> SUPERVISOR.run(() -> entries.correct(
                        reference, wrong, UUID.randomUUID(), SomeOffender.notified(today(), EntryKind.FIRST))),
                "A colleague has changed this record meanwhile");
        var right = open(reference).entries().getFirst().id();
        MANAGER.run(() -> entries.takeBack(reference, right));
        assertThat(listed(reference)).containsExactly("initial 2024-03-04 OVERDUE");
        assertThat(open(reference).entries()).hasSize(2).allMatch(EnteredEntry::isReplaced);
    }

    @Test
    void whatIsOverdueIsExcusedOrChargedByPeopleAndNeverByTheSoftware() {
        var reference = registered();
        var duty = new DutyRef("initial", SomeOffender.CONVICTED);
        refused(() -> decide(reference, duty, Decision.EXCUSED, " "), "The reason is written with letters.");
        decide(reference, duty, Decision.EXCUSED, "Was in a coma");
        assertThat(listed(reference)).containsExactly("initial 2024-03-04 EXCUSED");
        assertThat(open(reference).duties().getFirst().decided())
                .hasValueSatisfying(made -> assertThat(made.decidedBy()).isEqualTo("demo-offender-manager"));
        decide(reference, duty, Decision.CHARGED, "After the hospital had answered");
        assertThat(listed(reference)).as("the last one counts").containsExactly("initial 2024-03-04 CHARGED");
        assertThat(audit.of(reference)).extracting(Recorded::act).contains("recorded an excuse", "recorded a charge");
        refused(
                () -> decide(reference, new DutyRef("initial", today()), Decision.CHARGED, "No such duty"),
                "there is nothing to decide");
    }

    @Test
    void aDutyThatIsNotOverdueHasNothingToDecide() {
        var reference = registered();
        enter(reference, SomeOffender.happened(today(), EntryKind.MOVED));
        refused(
                () -> decide(reference, new DutyRef("change-home", today()), Decision.CHARGED, "Too early"),
                "there is nothing to decide");
    }

    @Test
    void aNightWorksOutWhatDaysHaveChanged() {
        var reference = registered();
        var right = listed(reference);
        database.sql("update offender_duty set state = 'DUE', late = false where offender = ?")
                .param(reference)
                .update();
        database.sql("update offender_standing set period_ends = null where offender = ?")
                .param(reference)
                .update();
        nightly.reckon();
        assertThat(listed(reference)).isEqualTo(right);
        assertThat(database.sql("select period_ends from offender_standing where offender = ?")
                        .param(reference)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2034-03-03");
    }

    private void decide(String reference, DutyRef duty, Decision decision, String reason) {
        MANAGER.run(() -> decisions.decide(reference, UUID.randomUUID(), duty, decision, reason));
    }
}
