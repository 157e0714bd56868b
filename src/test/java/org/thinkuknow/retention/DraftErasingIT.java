package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** Drafts that nobody signs are erased after the days of the rule, and the log says so. */
class DraftErasingIT extends RetentionDesk {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private DraftRules asInstalled;

    @Test
    void aDraftIsErasedAfterFourWeeksAndTheLogNamesNothingOfIt() {
        assertThat(asInstalled.days()).isEqualTo(28);
        var reference = TEACHER.get(disclosures::begin);
        erase(asInstalled, 27);
        assertThat(isKept(reference)).isTrue();
        assertThat(erase(asInstalled, 29)).isPositive();
        assertThat(isKept(reference)).isFalse();
        assertThat(log(reference)).singleElement().satisfies(line -> {
            assertThat(line.rule()).isEqualTo("drafts: 28 days");
            assertThat(line.what()).isEqualTo("disclosures 1");
            assertThat(line.finishedAt()).isBefore(line.erasedAt());
        });
        assertThat(audit.of(reference)).extracting(Recorded::act).containsExactly("began", "erased");
    }

    @Test
    void noDaysKeepEveryDraft() {
        var reference = TEACHER.get(disclosures::begin);
        assertThat(erase(new DraftRules(0), 4_000)).isZero();
        assertThat(isKept(reference)).isTrue();
        assertThatThrownBy(() -> new DraftRules(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDraftThatCannotBeErasedKeepsNoOtherFromIt() {
        var bad = TEACHER.get(disclosures::begin);
        var good = TEACHER.get(disclosures::begin);
        var failing = new Drafts() {
            @Override
            public List<String> unchangedSince(Instant moment, String after, int most) {
                return after.isEmpty() ? List.of(bad, good) : List.of();
            }

            @Override
            public Optional<Instant> eraseIfUnchangedSince(Instant moment, String reference) {
                if (reference.equals(bad)) {
                    throw new IllegalStateException("a seal that does not open");
                }
                return drafts.eraseIfUnchangedSince(moment, reference);
            }
        };
        var tally = new DraftErasing(failing, asInstalled, erasures, audit, transaction)
                .erase(Instant.now().plus(Duration.ofDays(29)));
        assertThat(tally).isEqualTo(new ErasingTally(1, 1));
        assertThat(isKept(good)).isFalse();
        assertThat(isKept(bad)).isTrue();
    }

    private int erase(DraftRules rules, int daysLater) {
        return new DraftErasing(drafts, rules, erasures, audit, transaction)
                .erase(Instant.now().plus(Duration.ofDays(daysLater)))
                .done();
    }

    private boolean isKept(String reference) {
        return count("select count(*) from disclosure where reference = ?", reference) == 1;
    }
}
