package org.thinkuknow.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.time.Duration;
import java.util.Map;

/** How passwords are kept: as Argon2id, with the memory and rounds of OWASP's Password Storage Cheat Sheet (decision 0108). */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int MOST_AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

    /** Half of the processors at most are for this, so that the rest of the service always has the others. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var atOnce = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_AT_ONCE);
        return new BoundedHashing(hashes(), atOnce, LONGEST_WAIT);
    }

    /** Knows what was hashed as bcrypt before, too. */
    static PasswordEncoder hashes() {
        return new DelegatingPasswordEncoder(
                "argon2id",
                Map.of(
                        "argon2id",
                        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }
}
