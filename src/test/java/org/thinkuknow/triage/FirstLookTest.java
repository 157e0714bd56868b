package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.report.Senders;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Eventually.eventually;

/** A case waits for the reader while that is quick, and not at all while others are read. */
class FirstLookTest {

    private static final Suggestion READ = new Suggestion(Level.TWO, List.of("read"));
    private static final Suggestion SIGNS = new Suggestion(Level.ONE, List.of("signs"));

    private final Suggestions suggestions = mock(Suggestions.class);
    private final Senders senders = mock(Senders.class);
    private final ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final MemoryDesk desk = new MemoryDesk();

    @BeforeEach
    void oneThreadReads() {
        readers.setCorePoolSize(1);
        readers.initialize();
        when(suggestions.of(any())).thenReturn(READ);
        when(suggestions.ofMessages(any(), anyInt())).thenReturn(READ);
        when(suggestions.ofAnswersAlone(any())).thenReturn(SIGNS);
        when(suggestions.atAGlance(any())).thenReturn(SIGNS);
        when(suggestions.messagesAtAGlance(any(), anyInt())).thenReturn(SIGNS);
    }

    @AfterEach
    void stop() {
        never.countDown();
        readers.shutdown();
    }

    @Test
    void wordsAreReadWhereAThreadIsFree() {
        assertThat(look(Duration.ofMinutes(1)).suggestions()).containsExactly(READ);
        assertThat(look(Duration.ofMinutes(1)).read()).isTrue();
        verify(suggestions, never()).atAGlance(any());
    }

    @Test
    void whileOthersAreReadTheSignsCountAtOnceAndInFull() throws Exception {
        var look = new FirstLook(suggestions, senders, readers, Duration.ofDays(1));
        var begun = new CountDownLatch(1);
        readers.execute(() -> look.reading(() -> {
            begun.countDown();
            waitHere();
            return "";
        }));
        begun.await();
        var report = desk.reports.look("A");
        assertThat(look.of(report).suggestions()).containsExactly(SIGNS);
        assertThat(look.of(report).read()).isFalse();
        assertThat(look.ofLater(report, 0, true).suggestions()).containsExactly(SIGNS, SIGNS);
        verify(suggestions, never()).of(any());
        assertThat(readers.getQueueSize()).as("who waits to be read").isZero();
    }

    @Test
    void whileManySendNoReaderTakesAProcessorFromThem() {
        when(senders.areMany()).thenReturn(true);
        var look = look(Duration.ofDays(1));
        assertThat(look.suggestions()).containsExactly(SIGNS);
        assertThat(look.read()).isFalse();
        verify(suggestions, never()).of(any());
    }

    @Test
    void aTextThatTakesTooLongIsStoppedAndTheSignsCount() throws Exception {
        when(suggestions.of(any())).thenAnswer(call -> {
            waitHere();
            return READ;
        });
        eventually(() -> {
            assertThat(look(Duration.ofMillis(1)).suggestions()).containsExactly(SIGNS);
            assertThat(stopped.await(1, TimeUnit.SECONDS))
                    .as("had begun before it took too long")
                    .isTrue();
        });
        eventually(() -> assertThat(readers.getActiveCount()).isZero());
    }

    @Test
    void whatCannotBeLookedThroughIsSaid() {
        when(suggestions.of(any())).thenThrow(new StackOverflowError());
        assertThatThrownBy(() -> look(Duration.ofMinutes(1))).isInstanceOf(StackOverflowError.class);
    }

    private FirstLook.Look look(Duration patience) {
        eventually(() -> assertThat(readers.getQueueSize()).isZero());
        return new FirstLook(suggestions, senders, readers, patience).of(desk.reports.look("A"));
    }

    private void waitHere() {
        try {
            never.await();
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
