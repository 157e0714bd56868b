package org.thinkuknow.outreach;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.StoredBytes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_EDUCATOR;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Planning and moving visits, on the real database. */
class VisitsIT extends VisitDesk {

    private static final Acting STRANGER = new Acting("other-educator", "EDUCATOR");

    @Test
    void aVisitIsSeenByWhoGoesAndByASupervisorAndByNobodyElse() {
        var reference = planned();
        assertThat(open(reference).travel()).isEqualTo("Train at 8:10");
        assertThat(open(reference).people()).containsEntry("demo-educator-2", "Demo educator 2");
        assertThat(SECOND_EDUCATOR.get(() -> visits.open(reference)).reference())
                .isEqualTo(reference);
        assertThat(SUPERVISOR.get(() -> visits.open(reference)).reference()).isEqualTo(reference);
        refused(() -> STRANGER.run(() -> visits.open(reference)), "There is no visit with that reference among yours.");
        for (var forged : List.of("V-NO-SUCH", "", "V-É😀", "' or 1 = 1", "V".repeat(10_000))) {
            refused(
                    () -> EDUCATOR.run(() -> visits.open(forged)),
                    "There is no visit with that reference among yours.");
            refused(() -> SUPERVISOR.run(() -> visits.cancel(new Seen(forged, 0))), "There is no visit");
        }
        var seen = seen(reference);
        refused(() -> STRANGER.run(() -> visits.cancel(seen)), "among yours");
        refused(() -> STRANGER.run(() -> visits.arrange(seen, SomeVisit.AGREED)), "among yours");
        assertThatThrownBy(() -> OFFICER.run(() -> visits.open(reference))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSamePlanSentTwiceIsOneVisit() {
        var id = UUID.randomUUID();
        var wanted = wanted("TWICE");
        var first = EDUCATOR.get(() -> visits.plan(id, wanted));
        assertThat(EDUCATOR.get(() -> visits.plan(id, wanted))).isEqualTo(first);
        assertThat(audit.of(first)).extracting(Recorded::act).containsOnlyOnce("planned");
        refused(
                () -> STRANGER.run(
                        () -> visits.plan(id, SomeVisit.on(UkTime.today(clock).plusDays(1), "1000", Set.of()))),
                "among yours");
    }

    @Test
    void onlyWhoIsAnEducatorGoes() {
        refused(
                () -> EDUCATOR.run(() -> visits.plan(
                        UUID.randomUUID(),
                        SomeVisit.on(UkTime.today(clock).plusDays(1), "1000", Set.of("demo-officer")))),
                "Only educators who can sign in go to a school.");
    }

    @Test
    void aVisitIsConfirmedOnceEverythingIsAgreedAndEachStepIsWrittenDown() {
        var reference = planned();
        assertThat(open(reference).missing()).hasSize(16);
        assertThatThrownBy(() -> EDUCATOR.run(() -> visits.confirm(seen(reference))))
                .isInstanceOfSatisfying(
                        VisitRefused.class,
                        refusal -> assertThat(refusal.sentences()).hasSize(16));
        agreed(reference);
        assertThat(open(reference).missing()).isEmpty();
        EDUCATOR.run(() -> visits.confirm(seen(reference)));
        assertThat(open(reference).facts().state()).isEqualTo(VisitState.CONFIRMED);
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .contains("planned", "arranged", "ticked policy", "confirmed");
    }

    @Test
    void eachPointOfTheChecklistBlocks() {
        var reference = agreed();
        words.checklist("england").forEach(point -> {
            EDUCATOR.run(() -> visits.check(seen(reference), point.id(), false));
            refused(() -> EDUCATOR.run(() -> visits.confirm(seen(reference))), point.text());
            EDUCATOR.run(() -> visits.check(seen(reference), point.id(), true));
        });
        refused(() -> EDUCATOR.run(() -> visits.check(seen(reference), "no-such", true)), "There is no such point");
    }

    @RepeatedTest(3)
    void ofTwoWhoConfirmAtOnceOneIsToldThatAColleagueWasQuicker() {
        var reference = agreed();
        var seen = seen(reference);
        var ended = AtOnce.run(
                (Callable<Boolean>) () -> EDUCATOR.get(() -> {
                    visits.confirm(seen);
                    return true;
                }),
                () -> SECOND_EDUCATOR.get(() -> {
                    visits.confirm(seen);
                    return true;
                }));
        assertThat(ended).filteredOn(AtOnce.Ended::succeeded).hasSize(1);
        assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                .singleElement()
                .isInstanceOf(VisitRefused.class);
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("confirmed");
    }

    @Test
    void whatAColleagueHasChangedIsNotConfirmedByWhoSawItBefore() {
        var reference = agreed();
        var before = seen(reference);
        SECOND_EDUCATOR.run(() -> visits.change(before, wanted("OTHER-SCHOOL")));
        refused(
                () -> EDUCATOR.run(() -> visits.confirm(before)),
                "A colleague has changed this visit meanwhile. It is shown as it is now");
    }

    @Test
    void aVisitIsHeldOnceItHasBegun() {
        assertThat(open(held()).facts().state()).isEqualTo(VisitState.HELD);
        var ahead = confirmed();
        refused(() -> EDUCATOR.run(() -> visits.hold(seen(ahead))), "It has not begun yet.");
        assertThat(audit.of(ahead)).extracting(Recorded::act).doesNotContain("held");
    }

    @Test
    void whoIsNamedAtTheSchoolIsSealed() {
        var reference = agreed();
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(reference)).contains("visit.reference");
        assertThat(stored.columnsThatHold("Ms Example")).isEmpty();
        assertThat(stored.columnsThatHold("Train at 8:10")).isEmpty();
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(VisitRefused.class).hasMessageContaining(because);
    }
}
