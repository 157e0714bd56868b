package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

class BoundedHashingTest {

    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_WAITING = 32;

    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void everybodyGoes() {
        done.countDown();
        people.close();
    }

    @Test
    void noMoreThanTwoAreHashedAtOnceAndTheOthersHaveTheirTurn() throws Exception {
        var hashing = waiting(Duration.ofMinutes(1));
        var some = people.submit(() -> hashing.matches("one", "hash"));
        var others = people.submit(() -> hashing.encode("two"));
        var third = people.submit(() -> hashing.matches("three", "hash"));
        eventually(() -> {
            assertThat(hashing.waiting()).isEqualTo(1);
            assertThat(begun).hasValue(MOST_AT_ONCE);
        });
        done.countDown();
        assertThat(some.get()).isTrue();
        assertThat(others.get()).isEqualTo("hash");
        assertThat(third.get()).isTrue();
        assertThat(begun).hasValue(3);
    }

    @Test
    void whoWaitsTooLongIsToldSo() {
        var hashing = waiting(Duration.ofMillis(1));
        fill(hashing);
        assertThatThrownBy(() -> hashing.matches("late", "hash"))
                .isInstanceOf(HashingBusy.class)
                .hasMessageContaining("try again in a minute");
        assertThat(begun).hasValue(MOST_AT_ONCE);
    }

    /** Whoever waits holds a thread of the server, and those are the report form's too. */
    @Test
    void onlyFewWaitAtAll() {
        var hashing = waiting(Duration.ofMinutes(1));
        fill(hashing);
        Future<?> last = people.submit(() -> {});
        for (var place = 0; place < MOST_WAITING; place++) {
            last = people.submit(() -> hashing.encode("waits"));
        }
        eventually(() -> assertThat(hashing.waiting()).isEqualTo(MOST_WAITING));
        assertThatThrownBy(() -> hashing.encode("one too many")).isInstanceOf(HashingBusy.class);
        assertThat(last).isNotDone();
    }

    private void fill(BoundedHashing hashing) {
        for (var each = 0; each < MOST_AT_ONCE; each++) {
            people.submit(() -> hashing.encode("first"));
        }
        eventually(() -> assertThat(begun).hasValue(MOST_AT_ONCE));
    }

    private BoundedHashing waiting(Duration longest) {
        return new BoundedHashing(new SlowHashes(), MOST_AT_ONCE, longest);
    }

    /** Is not done before the test says so. */
    private final class SlowHashes implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            begun.incrementAndGet();
            await();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            begun.incrementAndGet();
            await();
            return true;
        }

        private void await() {
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
