package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StoredBytes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;

/** Packages before they leave: who may do what, what is sealed, what is written down. */
class PackageDeskIT extends OverseasDesk {

    private static final Acting MANAGER_AS_SUPERVISOR = new Acting("demo-offender-manager", "SUPERVISOR");
    private static final Acting CHOOSER = new Acting("demo-officer", "SUPERVISOR");

    @Autowired
    private Chasing chasing;

    @Autowired
    private OverseasLists lists;

    @Test
    void aPackageIsWrittenReturnedWrittenAgainAndApprovedAndEachStepIsWrittenDown() {
        var reference = handedOver();
        SUPERVISOR.run(() -> desk.giveBack(seen(reference), "CANARY-RETURN: please say less."));
        assertThat(MANAGER.get(() -> desk.open(reference)).remark()).startsWith("CANARY-RETURN");
        MANAGER.run(() -> desk.change(seen(reference), SomePackage.complete()));
        MANAGER.run(() -> desk.handOver(seen(reference)));
        SUPERVISOR.run(() -> desk.approve(seen(reference)));
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.APPROVED);
        assertThat(open(reference).facts().approvedBy()).isEqualTo("demo-supervisor");
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .contains("began", "changed", "gave to the second officer", "returned", "read", "approved");
    }

    @Test
    void neitherTheAuthorUnderAnotherRoleNorWhoChoseItApproves() {
        var reference = handedOver();
        for (var author : List.of(MANAGER_AS_SUPERVISOR, CHOOSER)) {
            refused(() -> author.run(() -> desk.approve(seen(reference))), "You have written in this package yourself");
        }
        SUPERVISOR.run(() -> desk.approve(seen(reference)));
        assertThat(open(reference).facts().state()).isEqualTo(PackageState.APPROVED);
    }

    @Test
    void whatIsMissingStopsItAndWhoeverSawAnOlderStateLooksAgain() {
        var reference = drafted(SomePackage.with(Map.of(PackageField.AIM, "EVIDENCE")));
        var seen = seen(reference);
        refused(() -> MANAGER.run(() -> desk.handOver(seen)), "mutual legal assistance");
        MANAGER.run(() -> desk.change(seen, SomePackage.complete()));
        refused(() -> MANAGER.run(() -> desk.handOver(seen)), "A colleague has changed this package meanwhile");
    }

    @Test
    void whoMayDoWhat() {
        var reference = handedOver();
        var seen = seen(reference);
        assertThatThrownBy(() -> MANAGER.run(() -> desk.approve(seen))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> MANAGER.run(() -> desk.giveBack(seen, "x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SUPERVISOR.run(() -> desk.change(seen, SomePackage.complete())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open(reference))).isInstanceOf(AccessDeniedException.class);
        refused(() -> OTHER_MANAGER.run(() -> desk.open(reference)), "There is no package with that reference.");
        assertThat(OTHER_MANAGER
                        .get(() -> lists.packages(PackageList.SECOND_OFFICER, Optional.empty()))
                        .lines())
                .extracting(PackageLine::reference)
                .doesNotContain(reference);
        assertThat(MANAGER.get(() -> lists.packages(PackageList.SECOND_OFFICER, Optional.empty()))
                        .lines())
                .extracting(PackageLine::reference)
                .contains(reference);
    }

    @Test
    void nothingThatNamesOrDescribesAPersonStandsInClear() {
        var reference = handedOver();
        SUPERVISOR.run(() -> desk.giveBack(seen(reference), "CANARY-RETURN"));
        var stored = new StoredBytes(database);
        assertThat(stored.columnsThatHold(reference)).contains("overseas_package.reference");
        for (var words : List.of(
                "CANARY-NAME",
                "CANARY-FACT",
                "CANARY-OPINION",
                "CANARY-HOTEL",
                "CANARY-BASIS",
                "CANARY-RIGHTS",
                "CANARY-NECESSITY",
                "CANARY-RETURN",
                "1980-02-29")) {
            assertThat(stored.columnsThatHold(words))
                    .as("a field of the package")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-NO-SUCH", "", "P-É😀", "' or 1 = 1", "O-123", "P-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aReferenceThatThereIsNotIsSaidKindly(String forged) {
        refused(() -> MANAGER.run(() -> desk.open(forged)), "There is no package with that reference.");
        refused(() -> SUPERVISOR.run(() -> desk.approve(new SeenPackage(forged, 0))), "There is no package");
        refused(() -> SUPERVISOR.run(() -> desk.withdraw(forged, "because")), "There is no package");
    }

    @Test
    void aShortAssessmentIsCompletedWithinADayOrTheSupervisorOnCallIsTold() {
        var reference = handedOver(shortForm());
        SUPERVISOR.run(() -> desk.approve(seen(reference)));
        var by = open(reference).facts().assessBy();
        assertThat(by).isNotNull();
        chasing.look();
        assertThat(audit.of(reference)).extracting(Recorded::act).doesNotContain("alerted");
        database.sql("update overseas_package set assess_by = ? where reference = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofMinutes(1))), reference)
                .update();
        chasing.look();
        chasing.look();
        assertThat(audit.of(reference)).extracting(Recorded::act).containsOnlyOnce("alerted");
        refused(
                () -> MANAGER.run(() ->
                        desk.completeAssessment(seen(reference), Map.of("FR", Map.of(RightsStep.UNIT, "x")))),
                "Human rights, France: missing");
        MANAGER.run(() -> desk.completeAssessment(seen(reference), Map.of("FR", SomePackage.assessed(Map.of()))));
        assertThat(open(reference).facts().assessBy()).isNull();
        assertThat(open(reference).text().text(PackageField.FACTS)).startsWith("CANARY-FACT");
    }

    @Test
    void theListOfBureausIsTheInstallationsOwnFileAndAForgottenBureauStopsAPackage() {
        var text = SomePackage.complete();
        var reference = drafted(new PackageText(text.fields(), Set.of("FR"), Set.of("no-such-bureau"), text.rights()));
        refused(() -> MANAGER.run(() -> desk.handOver(seen(reference))), "not in the directory");
    }
}
