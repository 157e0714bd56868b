package org.thinkuknow.support;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs steps on threads of their own that start together. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of each step, in their order. */
    public static <T> List<Ended<T>> run(List<Callable<T>> steps) {
        var start = new CyclicBarrier(steps.size());
        try (var threads = Executors.newFixedThreadPool(steps.size())) {
            var running = steps.stream()
                    .map(step -> threads.submit(() -> released(start, step)))
                    .toList();
            return running.stream().map(AtOnce::ended).toList();
        }
    }

    @SafeVarargs
    public static <T> List<Ended<T>> run(Callable<T>... steps) {
        return run(List.of(steps));
    }

    private static <T> T released(CyclicBarrier start, Callable<T> step) throws Exception {
        try {
            start.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return step.call();
    }

    private static <T> Ended<T> ended(Future<T> running) {
        try {
            return new Ended<>(Optional.ofNullable(running.get()), Optional.empty());
        } catch (ExecutionException e) {
            return new Ended<>(Optional.empty(), Optional.of(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a step ended: with a result or with a failure. */
    public record Ended<T>(Optional<T> result, Optional<Throwable> failure) {
        public boolean succeeded() {
            return failure.isEmpty();
        }
    }
}
