package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.thinkuknow.reader.Reader;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Whether the reader is out is asked beside everything else, and told when it changes. */
class ReaderWatchTest {

    private final Reader reader = mock(Reader.class);
    private final List<Runnable> waiting = new ArrayList<>();
    private final AsyncTaskExecutor executor = new TaskExecutorAdapter(waiting::add);
    private final ReaderWatch watch = new ReaderWatch(reader, executor);
    private final List<Boolean> told = new ArrayList<>();

    @Test
    void nobodyWaitsForTheAnswerAndItIsAskedOnceAtATime() {
        when(reader.isOut()).thenReturn(true);
        watch.ask();
        watch.ask();
        assertThat(watch.isOut()).as("nobody knows yet").isFalse();
        assertThat(waiting).hasSize(1);
        answer();
        assertThat(watch.isOut()).isTrue();
        watch.ask();
        assertThat(waiting).as("it is asked again").hasSize(1);
    }

    @Test
    void desksAreToldOfAChangeAndOfNothingElseUntilTheyAreClosed() {
        var close = watch.onChange(told::add);
        for (var out : List.of(false, true, true, false)) {
            when(reader.isOut()).thenReturn(out);
            watch.ask();
            answer();
        }
        assertThat(told).containsExactly(true, false);
        close.run();
        when(reader.isOut()).thenReturn(true);
        watch.ask();
        answer();
        assertThat(told).hasSize(2);
    }

    @Test
    void aFailureLeavesWhatWasKnownAndItIsAskedAgain() {
        when(reader.isOut()).thenThrow(new IllegalStateException("closed")).thenReturn(true);
        watch.ask();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(this::answer))
                .isInstanceOf(IllegalStateException.class);
        watch.ask();
        answer();
        assertThat(watch.isOut()).isTrue();
    }

    private void answer() {
        waiting.removeFirst().run();
    }
}
