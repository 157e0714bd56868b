package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes few passwords at once. A hash is slow on purpose and takes a processor and memory for itself: without this, a flood at
 * the sign-in would take the processors from whoever tells us something.
 */
class BoundedHashing implements PasswordEncoder {

    private static final int MOST_WAITING = 32;

    private final PasswordEncoder hashes;
    private final Semaphore turns;
    private final Semaphore places;
    private final Duration longest;

    /**
     * @param atOnce  how many are hashed at the same time
     * @param longest how long somebody waits for a turn
     */
    BoundedHashing(PasswordEncoder hashes, int atOnce, Duration longest) {
        this.hashes = hashes;
        this.turns = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + MOST_WAITING);
        this.longest = longest;
    }

    /** @throws HashingBusy if no turn comes in time */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> hashes.encode(password));
    }

    /** @throws HashingBusy if no turn comes in time */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> hashes.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashes.upgradeEncoding(hash);
    }

    /** How many wait for a turn now, about. */
    int waiting() {
        return turns.getQueueLength();
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> hashing) {
        if (!places.tryAcquire()) {
            throw new HashingBusy();
        }
        try {
            return onceItIsOurs(hashing);
        } finally {
            places.release();
        }
    }

    private <T extends @Nullable Object> T onceItIsOurs(Supplier<T> hashing) {
        try {
            if (!turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }
}
