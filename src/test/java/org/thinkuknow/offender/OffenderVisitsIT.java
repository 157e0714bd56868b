package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.StoredBytes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;

/** Visits to people, and what follows from those that failed. */
class OffenderVisitsIT extends OffenderDesk {

    private static final String MARK = "Vzzqk";

    @Autowired
    private OffenderVisits visits;

    @Autowired
    private DutyLists lists;

    private String planned(String reference, LocalDate day) {
        var id = UUID.randomUUID();
        MANAGER.run(() -> visits.plan(reference, id, new NewPersonVisit(day, false, MARK + " and another")));
        return id.toString();
    }

    private void end(String reference, String id, PersonVisitState as) {
        MANAGER.run(() -> visits.end(reference, id, as, MARK + " what came of it"));
    }

    private VisitsOfPerson of(String reference) {
        return MANAGER.get(() -> visits.of(reference));
    }

    @Test
    void aVisitIsPlannedAndWrittenUpOnceAndItsWordsStandNowhereInClear() {
        var reference = registered();
        var id = planned(reference, today());
        end(reference, id, PersonVisitState.DONE);
        assertThat(of(reference).all())
                .extracting(KnownPersonVisit::state, KnownPersonVisit::goers, KnownPersonVisit::endedBy)
                .containsExactly(tuple(PersonVisitState.DONE, MARK + " and another", "demo-offender-manager"));
        refused(() -> end(reference, id, PersonVisitState.FAILED), "written up already");
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .contains("unannounced visit planned", "visit done")
                .doesNotContain("visit failed");
        assertThat(MANAGER.get(() -> offenders.history(reference)).getFirst().words())
                .contains("what came of it");
        assertThat(new StoredBytes(database).columnsThatHold(MARK)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        var reference = registered();
        var later = planned(reference, today().plusDays(3));
        refused(() -> end(reference, later, PersonVisitState.DONE), "once its day has come");
        refused(() -> end(reference, later, PersonVisitState.FAILED), "once its day has come");
        refused(() -> end(reference, later, PersonVisitState.PLANNED), "made, failed or was called off");
        refused(() -> planned(reference, today().plusYears(3)), "within the next two years");
        refused(() -> planned(reference, LocalDate.of(1900, 1, 1)), "within the next two years");
        refused(
                () -> MANAGER.run(() -> visits.end(reference, later, PersonVisitState.CALLED_OFF, "  ")),
                "written with letters");
        end(reference, later, PersonVisitState.CALLED_OFF);
        var others = registered();
        refused(() -> end(others, later, PersonVisitState.DONE), "no such visit");
        refused(() -> OTHER_MANAGER.run(() -> visits.of(reference)), "among those you manage");
        refused(
                () -> OTHER_MANAGER.run(() -> visits.schedule(reference, VisitInterval.YEAR)),
                "among those you manage");
    }

    @Test
    void twoThatFailedInARowRaiseTheQuestionAndOneThatWasDoneEndsIt() {
        var reference = registered();
        end(reference, planned(reference, today().minusDays(9)), PersonVisitState.FAILED);
        assertThat(of(reference).raisesEntry()).isFalse();
        end(reference, planned(reference, today().minusDays(6)), PersonVisitState.FAILED);
        end(reference, planned(reference, today().minusDays(5)), PersonVisitState.CALLED_OFF);
        assertThat(of(reference).raisesEntry()).isTrue();
        assertThat(of(reference).lastFailed()).isEqualTo(today().minusDays(6));
        end(reference, planned(reference, today().minusDays(1)), PersonVisitState.DONE);
        assertThat(of(reference).raisesEntry()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 1", "QUARTER, 3", "HALF_YEAR, 6", "YEAR, 12"})
    void theNextVisitIsDueAnIntervalAfterTheLastThatWasDone(VisitInterval interval, int months) {
        var reference = registered();
        assertThat(of(reference).next()).as("nobody has said how often").isNull();
        MANAGER.run(() -> visits.schedule(reference, interval));
        assertThat(of(reference).next()).isEqualTo(today().plusMonths(months));
        end(reference, planned(reference, today().minusDays(20)), PersonVisitState.DONE);
        end(reference, planned(reference, today().minusDays(2)), PersonVisitState.FAILED);
        assertThat(of(reference).next()).isEqualTo(today().minusDays(20).plusMonths(months));
        MANAGER.run(() -> visits.schedule(reference, VisitInterval.REACTIVE));
        assertThat(of(reference).next()).isNull();
    }

    @Test
    void theNextVisitStandsOnTheManagersListUntilItIsMade() {
        var reference = registered();
        MANAGER.run(() -> visits.schedule(reference, VisitInterval.MONTH));
        end(reference, planned(reference, today().minusMonths(2)), PersonVisitState.DONE);
        assertThat(listed(reference, DueList.VISITS)).contains("A visit to the person");
        assertThat(listed(reference, DueList.RISK_REVIEWS)).isEmpty();
        end(reference, planned(reference, today()), PersonVisitState.DONE);
        assertThat(listed(reference, DueList.VISITS).isPresent())
                .isEqualTo(!today().plusMonths(1).isAfter(today().plusDays(31)));
        MANAGER.run(() -> visits.schedule(reference, VisitInterval.REACTIVE));
        assertThat(listed(reference, DueList.VISITS)).isEmpty();
    }

    private Optional<String> listed(String reference, DueList list) {
        return MANAGER.get(() -> lists.beginning(list, 10_000)).lines().stream()
                .filter(line -> line.reference().equals(reference))
                .map(DutyLine::title)
                .findFirst();
    }

    @Test
    void ofTwoWhoWriteAVisitUpAtOnceTheSecondIsTold() {
        var reference = registered();
        for (var round = 0; round < 20; round++) {
            var id = planned(reference, today());
            var ended = AtOnce.run(
                    step(reference, id, PersonVisitState.DONE), step(reference, id, PersonVisitState.FAILED));
            assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .singleElement()
                    .isInstanceOf(OffenderRefused.class);
        }
    }

    private Callable<Boolean> step(String reference, String id, PersonVisitState as) {
        return () -> {
            end(reference, id, as);
            return true;
        };
    }
}
