package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashingTest {

    private static final String PASSWORD = "three words here";

    private final PasswordEncoder hashes = PasswordHashing.hashes();

    @Test
    void aNewHashIsArgon2idWithTheMemoryAndRoundsOfOwasp() {
        var hash = hashes.encode(PASSWORD);
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(200);
        assertThat(hashes.matches(PASSWORD, hash)).isTrue();
        assertThat(hashes.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hashes.upgradeEncoding(hash)).isFalse();
    }

    @Test
    void anOldHashGoesOnWorkingAndIsToBeMadeAnew() {
        var old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        assertThat(hashes.matches(PASSWORD, old)).isTrue();
        assertThat(hashes.matches("another three words", old)).isFalse();
        assertThat(hashes.upgradeEncoding(old)).isTrue();
    }

    /** Bcrypt would leave off what comes after 72 bytes. */
    @Test
    void theEndOfALongPasswordCounts() {
        var hash = hashes.encode("ü".repeat(127) + "a");
        assertThat(hashes.matches("ü".repeat(127) + "a", hash)).isTrue();
        assertThat(hashes.matches("ü".repeat(127) + "b", hash)).isFalse();
    }
}
