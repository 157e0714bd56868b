package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.support.Forged;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Vault VAULT = TestVault.withNewKeys();

    private final List<Object> counted = new ArrayList<>();
    private final Submissions submissions = at(NOON);
    private final String issued = submissions.issue();

    @Test
    void whatWasIssuedIsGood() {
        assertThat(submissions.isGood(issued)).isTrue();
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(submissions.issue()).isNotEqualTo(issued);
    }

    @Test
    void aForgedSignatureIsNotGood() {
        assertThat(submissions.isGood(forged())).isFalse();
    }

    @Test
    void aChangedTimeIsNotGood() {
        var later = String.valueOf(NOON.plusSeconds(60).getEpochSecond());
        assertThat(submissions.isGood(issued.replace(String.valueOf(NOON.getEpochSecond()), later)))
                .isFalse();
    }

    @Test
    void itIsGoodForADayAndNoLonger() {
        assertThat(at(NOON.plus(Duration.ofHours(24))).isGood(issued)).isTrue();
        assertThat(at(NOON.plus(Duration.ofHours(24)).plusSeconds(1)).isGood(issued))
                .isFalse();
    }

    @Test
    void howeverOldItIsItRemainsOursAndAForgedOneNeverBecomesOurs() {
        var muchLater = at(NOON.plus(Duration.ofDays(400)));
        assertThat(muchLater.isOurs(issued)).isTrue();
        assertThat(muchLater.isOurs(forged())).isFalse();
    }

    @Test
    void whatAnotherInstallationIssuedIsNotGood() {
        var other = new Submissions(TestVault.withNewKeys(), Clock.fixed(NOON, ZoneOffset.UTC), event -> {}).issue();
        assertThat(submissions.isGood(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "..",
                "a.1.b",
                "disclosure D-1",
                "😢",
                "AAAAAAAAAAAAAAAAAAAAAA.9999999999999.AAAAAAAAAAAAAAAAAAAAAA"
            })
    void garbageIsNotGood(String garbage) {
        assertThat(submissions.isGood(garbage)).isFalse();
    }

    @Test
    void oneThatSomebodyMadeIsCountedAndAnOldOrMissingOneIsNot() {
        assertThat(at(NOON.plus(Duration.ofDays(3))).isGood(issued)).isFalse();
        assertThat(submissions.isOurs("")).isFalse();
        assertThat(counted).isEmpty();
        assertThat(submissions.isOurs(issued + "A")).isFalse();
        assertThat(counted).containsExactly(RefusedTry.VALUE);
    }

    private String forged() {
        return Forged.at(issued.lastIndexOf('.') + 1, issued);
    }

    private Submissions at(Instant now) {
        return new Submissions(VAULT, Clock.fixed(now, ZoneOffset.UTC), counted::add);
    }
}
