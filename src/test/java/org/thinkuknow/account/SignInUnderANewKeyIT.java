package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.HashRotation;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What signing in knows by keyed hashes stays known while the hashing key is changed. */
class SignInUnderANewKeyIT extends RunningApplication {

    private static final List<String> STEPS = List.of("add", "promote", "rehash", "retire");

    @Autowired
    private HashRotation rotation;

    @Autowired
    private SignInTries tries;

    @Autowired
    private LinkedIdentities identities;

    @Autowired
    private JdbcClient database;

    @Test
    void aNewKeyGivesNobodyTriesAnew() {
        var whose = SignInTries.withTheName("guessed-" + System.nanoTime());
        for (var each = 0; each < 10; each++) {
            assertThat(tries.take(whose)).isTrue();
        }
        assertThat(tries.take(whose)).isFalse();
        for (var step : STEPS) {
            rotation.take(step);
            assertThat(tries.take(whose)).as(step).isFalse();
        }
        tries.forget(whose);
        assertThat(tries.take(whose)).isTrue();
        tries.forget(whose);
    }

    @Test
    void anIdentityOpensItsAccountAndNoOtherUnderEachKey() {
        var who = new ProvenIdentity("school", "https://issuer.example", "s-" + System.nanoTime(), "a@school.example");
        assertThat(identities.add("linked-one", who)).isTrue();
        try {
            for (var step : STEPS) {
                rotation.take(step);
                assertThat(identities.ownerOf(who)).as(step).hasValue("linked-one");
                assertThat(identities.add("linked-two", who)).as(step).isFalse();
                identities.used(who);
                assertThat(identities.of("linked-one").getFirst().usedAt()).isPresent();
            }
        } finally {
            database.sql("delete from account_identity where username in ('linked-one', 'linked-two')")
                    .update();
        }
    }
}
