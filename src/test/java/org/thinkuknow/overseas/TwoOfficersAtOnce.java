package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.JustNow;
import org.thinkuknow.support.Repetitions;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** One person with both roles writes and approves at the same moment, again and again; on both kinds of transactions. */
abstract class TwoOfficersAtOnce extends OverseasDesk {

    private static final int TIMES = Repetitions.rounds(1_000);
    private static final Acting OTHER = new Acting("other-supervisor", "SUPERVISOR");

    /** Whether the database itself refuses to write to a row that changed since the transaction began to read. */
    abstract boolean snapshotIsolation();

    @Test
    void theDatabaseIsOfTheKindThatThisRunIsAbout() {
        assertThat(database.sql("select @@innodb_snapshot_isolation")
                        .query(Boolean.class)
                        .single())
                .isEqualTo(snapshotIsolation());
    }

    /**
     * It is given back, written by somebody new and handed over again while two approve: whoever approves has seen what they approve,
     * and is none of those who wrote it.
     */
    @Test
    void nobodyEverApprovesWhatTheyWroteAndOfTwoWhoApproveOneDoes() {
        var outcomes = new HashSet<PackageState>();
        for (var round = 0; round < TIMES; round++) {
            var reference = handedOver();
            var seen = seen(reference);
            var ended = AtOnce.run(
                    step(OTHER, () -> desk.giveBack(seen, "once more")),
                    step(SUPERVISOR, () -> desk.approve(seen)),
                    step(OTHER, () -> desk.approve(seen)));
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .hasSize(2)
                    .as("kindly refused")
                    .allMatch(PackageRefused.class::isInstance);
            var opened = open(reference);
            var approver = opened.facts().approvedBy();
            assertThat(approver == null ? Set.of() : Set.of(approver))
                    .doesNotContainAnyElementsOf(opened.authors().keySet());
            assertThat(opened.facts().state() == PackageState.APPROVED).isEqualTo(Objects.nonNull(approver));
            outcomes.add(opened.facts().state());
            forget(reference);
        }
        if (Repetitions.all()) {
            assertThat(outcomes).as("each was first at least once").hasSize(2);
        }
    }

    @Test
    void whoeverWritesAtTheMomentOfHandingOverIsRefusedOrNeverApproves() {
        var first = new HashSet<Boolean>();
        for (var round = 0; round < TIMES / 4; round++) {
            var reference = drafted(SomePackage.complete());
            var seen = seen(reference);
            var ended = AtOnce.run(
                    step(MANAGER, () -> desk.handOver(seen)), both(() -> desk.change(seen, SomePackage.complete())));
            assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                    .singleElement()
                    .isInstanceOf(PackageRefused.class);
            var wrote = ended.getLast().succeeded();
            if (wrote) {
                MANAGER.run(() -> desk.handOver(seen(reference)));
            }
            assertThat(AtOnce.run(both(() -> desk.approve(seen(reference))))
                            .getFirst()
                            .succeeded())
                    .isEqualTo(!wrote);
            first.add(wrote);
            forget(reference);
        }
        if (Repetitions.all()) {
            assertThat(first).as("each was first at least once").hasSize(2);
        }
    }

    /** Somebody with both roles, as one account may have them. */
    private static Callable<Boolean> both(Runnable step) {
        return () -> {
            var mine = SecurityContextHolder.createEmptyContext();
            mine.setAuthentication(JustNow.signedIn(UsernamePasswordAuthenticationToken.authenticated(
                    "demo-supervisor",
                    "",
                    AuthorityUtils.createAuthorityList("ROLE_SUPERVISOR", "ROLE_OFFENDER_MANAGER"))));
            SecurityContextHolder.setContext(mine);
            try {
                step.run();
            } finally {
                SecurityContextHolder.clearContext();
            }
            return true;
        };
    }

    private static Callable<Boolean> step(Acting who, Runnable step) {
        return () -> {
            who.run(step);
            return true;
        };
    }

    private void forget(String reference) {
        database.sql("delete from overseas_package where reference = ?")
                .param(reference)
                .update();
    }
}
