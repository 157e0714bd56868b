package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.thinkuknow.support.RunningApplication;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** A code that is told is good once, for ten minutes, for one link, and stands nowhere. */
class ToldCodesIT extends RunningApplication {

    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Vault vault;

    private PasswordEncoder hashes;
    private ToldCodes codes;
    private String reference;

    @BeforeEach
    void ofALinkOfItsOwn() {
        hashes = spy(encoder);
        codes = new ToldCodes(database, hashes, vault, "test");
        reference = UUID.randomUUID().toString();
    }

    @Test
    void itIsGoodOnceAndThenNotAgain() {
        var told = codes.make(reference, NOW);
        assertThat(codes.letIn(reference, told.digits(), "", NOW)).isPresent();
        assertThat(codes.letIn(reference, told.digits(), "", NOW)).isEmpty();
    }

    @Test
    void itIsGoodForTenMinutes() {
        var told = codes.make(reference, NOW);
        assertThat(told.goodUntil()).isEqualTo(NOW.plusSeconds(600));
        assertThat(codes.letIn(reference, told.digits(), "", NOW.plusSeconds(600)))
                .isEmpty();
        assertThat(codes.letIn(reference, told.groups(), "", NOW.plusSeconds(599)))
                .isPresent();
    }

    @Test
    void anotherTakesItsPlace() {
        var first = codes.make(reference, NOW);
        var second = another(first);
        assertThat(codes.letIn(reference, first.digits(), "", NOW)).isEmpty();
        assertThat(codes.letIn(reference, second.digits(), "", NOW)).isPresent();
    }

    @Test
    void itFitsOneLinkOfOneKind() {
        var told = codes.make(reference, NOW);
        assertThat(codes.letIn(reference + "-2", told.digits(), "", NOW)).isEmpty();
        assertThat(new ToldCodes(database, hashes, vault, "other").letIn(reference, told.digits(), "", NOW))
                .isEmpty();
        var browser = codes.letIn(reference, told.digits(), "", NOW).orElseThrow();
        assertThat(codes.isIn(reference, browser, NOW)).isTrue();
        assertThat(codes.isIn(reference + "-2", browser, NOW)).isFalse();
        assertThat(new ToldCodes(database, hashes, vault, "other").isIn(reference, browser, NOW))
                .isFalse();
    }

    @Test
    void aSlowHashAloneIsKeptAndNoTwoAreAlike() {
        var digits = new HashSet<String>();
        var kept = new HashSet<String>();
        for (var each = 0; each < 3; each++) {
            var told = codes.make(reference, NOW);
            var row = row();
            assertThat(row).startsWith("{argon2id}$argon2id$").doesNotContain(told.digits());
            assertThat(encoder.matches(told.digits(), row)).isTrue();
            assertThat(told).asString().doesNotContain(told.digits());
            digits.add(told.digits());
            kept.add(row);
        }
        assertThat(kept).hasSize(3);
        assertThat(digits).as("three of a million").hasSizeGreaterThan(1);
    }

    @Test
    void wrongLateUsedOrNoneItIsComparedWithOneSlowHash() {
        var told = codes.make(reference, NOW);
        codes.letIn(reference + "-none", "000000", "", NOW);
        for (var tried : new Runnable[] {
            () -> codes.letIn(reference, "not it", "", NOW),
            () -> codes.letIn(reference, told.digits(), "", NOW.plusSeconds(601)),
            () -> codes.letIn(reference, told.digits(), "", NOW),
            () -> codes.letIn(reference, told.digits(), "", NOW),
            () -> codes.letIn(reference + "-none", told.digits(), "", NOW)
        }) {
            clearInvocations(hashes);
            tried.run();
            verify(hashes, times(1)).matches(any(), any());
        }
    }

    @Test
    void aBrowserIsKnownForAMonthOrUntilItIsEnded() {
        var browser = codes.letIn(reference, codes.make(reference, NOW).digits(), "", NOW)
                .orElseThrow();
        assertThat(browser).matches("[0-9a-f]{32}");
        assertThat(codes.standing(reference, NOW)).isEqualTo(new ToldCodes.Standing(null, 1));
        assertThat(codes.isIn(
                        reference, browser, NOW.plus(ToldCodes.BROWSER_KNOWN).minusSeconds(1)))
                .isTrue();
        assertThat(codes.isIn(reference, browser, NOW.plus(ToldCodes.BROWSER_KNOWN)))
                .isFalse();
        assertThat(codes.isIn(reference, "0".repeat(32), NOW)).isFalse();
        codes.end(reference);
        assertThat(codes.isIn(reference, browser, NOW)).isFalse();
        assertThat(codes.standing(reference, NOW)).isEqualTo(new ToldCodes.Standing(null, 0));
    }

    @Test
    void aValueThatWeNeverGaveOutIsNotTakenOver() {
        var planted = "a".repeat(32);
        assertThat(codes.letIn(reference, codes.make(reference, NOW).digits(), planted, NOW))
                .isPresent()
                .get()
                .isNotEqualTo(planted);
        assertThat(codes.isIn(reference, planted, NOW)).isFalse();
    }

    private ToldCodes.Told another(ToldCodes.Told than) {
        var made = codes.make(reference, NOW);
        return made.digits().equals(than.digits()) ? another(than) : made;
    }

    private String row() {
        return database.sql("select code_hash from told_code where purpose = 'test' and reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
