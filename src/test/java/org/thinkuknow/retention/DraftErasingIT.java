package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.disclosure.Disclosures;

import java.time.Clock;
import java.time.Duration;

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
        erasing(asInstalled, 27).erase();
        assertThat(isKept(reference)).isTrue();
        assertThat(erasing(asInstalled, 29).erase()).isPositive();
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
        assertThat(erasing(new DraftRules(0), 4_000).erase()).isZero();
        assertThat(isKept(reference)).isTrue();
        assertThatThrownBy(() -> new DraftRules(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private DraftErasing erasing(DraftRules rules, int daysLater) {
        return new DraftErasing(drafts, rules, erasures, audit, transaction, Clock.offset(Clock.systemUTC(), Duration.ofDays(daysLater)));
    }

    private boolean isKept(String reference) {
        return count("select count(*) from disclosure where reference = ?", reference) == 1;
    }
}
