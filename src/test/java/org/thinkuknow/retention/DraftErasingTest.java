package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/** Drafts that nobody signs, found one at a time. */
class DraftErasingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");

    private final Map<String, Instant> changed = new TreeMap<>();
    private final ErasuresInMemory erasures = new ErasuresInMemory();
    private final Audit audit = mock();
    private String inUse = "";

    @Test
    void draftsAreErasedFromTheVeryEndOfTheirDays() {
        changed.put("D-1", NOW.minus(Duration.ofDays(28)));
        changed.put("D-2", NOW.minus(Duration.ofDays(40)));
        changed.put("D-3", NOW.minus(Duration.ofDays(28)).plusNanos(1));
        assertThat(erase(28)).isEqualTo(new ErasingTally(2, 0));
        assertThat(changed).containsOnlyKeys("D-3");
        assertThat(erasures.findByReferenceOrderById("D-1"))
                .extracting(Erasure::line)
                .containsExactly(new Retention.ErasedReport(
                        "D-1", NOW.minus(Duration.ofDays(28)), NOW, "drafts: 28 days", "disclosures 1"));
        verify(audit).recordAs(Audit.SYSTEM, "erased", "D-1", "drafts: 28 days");
        verify(audit).recordAs(Audit.SYSTEM, "erased", "D-2", "drafts: 28 days");
    }

    @Test
    void aDraftThatSomebodyIsWorkingOnStaysAndIsNotCounted() {
        changed.put("D-1", NOW.minus(Duration.ofDays(40)));
        inUse = "D-1";
        assertThat(erase(28)).isEqualTo(ErasingTally.NOTHING);
        assertThat(erasures.findByReferenceOrderById("D-1")).isEmpty();
        verifyNoInteractions(audit);
    }

    @Test
    void noDaysKeepEveryDraftAndOneDayIsTheShortest() {
        changed.put("D-1", NOW.minus(Duration.ofDays(4_000)));
        assertThat(erase(0)).isEqualTo(ErasingTally.NOTHING);
        assertThat(changed).isNotEmpty();
        assertThat(erase(1)).isEqualTo(new ErasingTally(1, 0));
    }

    private ErasingTally erase(int days) {
        return new DraftErasing(
                        new OneAtATime(),
                        new DraftRules(days),
                        erasures,
                        audit,
                        new TransactionTemplate(mock(PlatformTransactionManager.class)))
                .erase(NOW);
    }

    private final class OneAtATime implements Drafts {

        @Override
        public List<String> unchangedSince(Instant moment, String after, int most) {
            return changed.entrySet().stream()
                    .filter(draft -> !draft.getValue().isAfter(moment))
                    .map(Map.Entry::getKey)
                    .filter(reference -> reference.compareTo(after) > 0)
                    .limit(1)
                    .toList();
        }

        @Override
        public Optional<Instant> eraseIfUnchangedSince(Instant moment, String reference) {
            return inUse.equals(reference) ? Optional.empty() : Optional.of(changed.remove(reference));
        }
    }
}
