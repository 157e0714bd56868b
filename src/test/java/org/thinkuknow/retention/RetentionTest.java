package org.thinkuknow.retention;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.BYTE_ARRAY;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What a supervisor may do with a report that would be erased. */
class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final DueReports due = mock();
    private final FinishedReports finished = mock();
    private final HoldsInMemory holds = new HoldsInMemory();
    private final ErasuresInMemory erasures = new ErasuresInMemory();
    private final Vault vault = TestVault.withNewKeys();
    private final Audit audit = mock();
    private final Retention retention =
            new Retention(due, finished, holds, erasures, vault, audit, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void oneReportIsFinished() {
        when(finished.lock("R-1")).thenReturn(Optional.of(ReportStatus.FINISHED));
    }

    @Test
    void aHoldSaysWhoSetItWhenAndWhyAndIsRecorded() {
        hold("R-1", " a court asks for it\n");
        assertThat(retention.held())
                .containsExactly(new Retention.HeldReport("R-1", "a court asks for it", "demo-supervisor", NOW));
        verify(audit).record("held", "R-1", "kept from being erased");
    }

    @Test
    void aReasonIsSealedAndNotInAnyTextForm() {
        hold("R-1", "a court asks for it");
        var sealed = holds.findByReferenceAndLiftedAtIsNull("R-1").orElseThrow().sealedReason();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("court");
        assertThat(retention.held().getFirst()).hasToString("HeldReport[R-1]");
    }

    @Test
    void aLiftedHoldHoldsNoMoreAndKeepsWhoLiftedItAndWhy() {
        hold("R-1", "a court asks for it");
        var hold = holds.findByReferenceAndLiftedAtIsNull("R-1").orElseThrow();
        lift("R-1", "the court is done");
        assertThat(retention.held()).isEmpty();
        assertThat(hold).extracting("liftedBy", "liftedAt").containsExactly("demo-supervisor", NOW);
        assertThat(hold)
                .extracting("liftReason", BYTE_ARRAY)
                .satisfies(seal -> assertThat(vault.open(seal, "R-1")).isEqualTo("the court is done"));
        verify(audit).record("lifted hold", "R-1", "may be erased when its time has come");
    }

    /** So that it is not erased while its hold is being lifted or set. */
    @Test
    void theReportIsLockedBeforeItsHoldIsChanged() {
        hold("R-1", "a court asks for it");
        lift("R-1", "the court is done");
        var steps = inOrder(finished, audit);
        steps.verify(finished).lock("R-1");
        steps.verify(audit).record("held", "R-1", "kept from being erased");
        steps.verify(finished).lock("R-1");
        steps.verify(audit).record("lifted hold", "R-1", "may be erased when its time has come");
    }

    @Test
    void whatIsNotThereOrErasedOrHeldIsNotHeld() {
        refused(() -> hold("R-NONE", "why"), "There is no report with that reference.");
        when(finished.lock("R-2")).thenReturn(Optional.of(ReportStatus.ERASED));
        refused(() -> hold("R-2", "why"), "That report has been erased already.");
        refused(() -> lift("R-1", "why"), "That report is not held.");
        verifyNoInteractions(audit);
        hold("R-1", "why");
        refused(() -> hold("R-1", "why"), "That report is held already.");
        assertThat(retention.held()).hasSize(1);
    }

    @Test
    void aReasonHasAThousandCharactersAtMostHoweverTheyAreStored() {
        var longest = "😭".repeat(1_000);
        refused(() -> hold("R-1", " "), "Please write why, in at most 1,000 characters.");
        refused(() -> hold("R-1", longest + "!"), "Please write why, in at most 1,000 characters.");
        hold("R-1", longest);
        assertThat(retention.held()).extracting(Retention.HeldReport::reason).containsExactly(longest);
        refused(() -> lift("R-1", ""), "Please write why, in at most 1,000 characters.");
        assertThat(retention.held()).hasSize(1);
    }

    @Test
    void whatFallsDueIsLookedForThirtyDaysAhead() {
        var soon = List.of(new Retention.DueReport("R-1", NOW, NOW, "general: 84 months", false));
        when(due.by(NOW.plus(Duration.ofDays(30)), 200)).thenReturn(soon);
        assertThat(retention.due()).isEqualTo(soon);
    }

    @Test
    void whatWasErasedLastComesFirst() {
        erasures.save(new Erasure("R-1", NOW.minusSeconds(9), NOW, "general: 84 months", "report 1"));
        erasures.save(new Erasure("D-1", NOW.minusSeconds(5), NOW, "drafts: 28 days", "disclosures 1"));
        assertThat(retention.erased())
                .containsExactly(
                        new Retention.ErasedReport("D-1", NOW.minusSeconds(5), NOW, "drafts: 28 days", "disclosures 1"),
                        new Retention.ErasedReport("R-1", NOW.minusSeconds(9), NOW, "general: 84 months", "report 1"));
    }

    private void hold(String reference, String reason) {
        SUPERVISOR.run(() -> retention.hold(reference, reason));
    }

    private void lift(String reference, String reason) {
        SUPERVISOR.run(() -> retention.lift(reference, reason));
    }

    private static void refused(Runnable step, String sentence) {
        assertThatThrownBy(step::run).isInstanceOf(RetentionRefused.class).hasMessage(sentence);
    }
}
