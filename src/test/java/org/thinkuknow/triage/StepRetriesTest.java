package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.thinkuknow.support.ChildWords;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** A step that met others at the wrong moment is tried again; one that cannot succeed gives way to a plainer one. */
class StepRetriesTest {

    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final StepRetries retries = new StepRetries(transactions);
    private final List<String> taken = new ArrayList<>();

    StepRetriesTest() {
        when(transactions.getTransaction(any())).thenReturn(mock(TransactionStatus.class));
    }

    @Test
    void aStepThatSucceedsIsTakenOnce() {
        retries.take("opened", "A", () -> "step", taken::add, () -> taken.add("plainer"));
        assertThat(taken).containsExactly("step");
        verify(transactions).commit(any());
    }

    @Test
    void whatFailedForTheMomentIsTriedAgainInATransactionOfItsOwn() {
        retries.take(() -> failing(2, new ConcurrencyFailureException("taken just now")));
        assertThat(taken).hasSize(3);
        verify(transactions, times(2)).rollback(any());
        verify(transactions).commit(any());
    }

    @Test
    void afterThreeAttemptsThePlainerStepIsTaken() {
        retries.take(
                "opened",
                "A",
                () -> "found",
                found -> failing(99, new DataIntegrityViolationException("there already")),
                () -> taken.add("plainer"));
        assertThat(taken).containsExactly("step", "step", "step", "plainer");
    }

    @Test
    void whatFailsForGoodIsNotTriedAgain() {
        retries.take(
                "opened",
                "A",
                () -> "found",
                found -> failing(99, new IllegalStateException("no sign")),
                () -> taken.add("plainer"));
        assertThat(taken).containsExactly("step", "plainer");
        assertThatThrownBy(() -> retries.take(() -> failing(99, new IllegalStateException("no sign"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSearchThatNeverEndsGivesWayToo() {
        retries.take(
                "opened",
                "A",
                () -> {
                    throw new StackOverflowError();
                },
                found -> taken.add("step"),
                () -> taken.add("plainer"));
        assertThat(taken).containsExactly("plainer");
    }

    @Test
    void aFailureIsDescribedByItsKindAndPlaceAndNeverByItsMessage() {
        var words = ChildWords.of("he knows my school");
        var cause = new NumberFormatException(words);
        assertThat(StepRetries.describe(new IllegalStateException(words, new RuntimeException(words, cause))))
                .startsWith("java.lang.IllegalStateException caused by java.lang.NumberFormatException at "
                        + "org.thinkuknow.triage.StepRetriesTest")
                .doesNotContain(ChildWords.MARKER);
        cause.setStackTrace(new StackTraceElement[0]);
        assertThat(StepRetries.describe(cause)).endsWith("at an unknown place");
    }

    private void failing(int times, RuntimeException failure) {
        taken.add("step");
        if (taken.size() <= times) {
            throw failure;
        }
    }
}
