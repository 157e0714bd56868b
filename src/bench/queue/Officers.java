package queue;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import packaged.Durations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Some officers who do the same at the same time, each on a thread of their own, one after the other. */
record Officers(int officers, int times) {

    /** How many times as many are not counted first, as a server that has just started is slower. */
    static final int WARM_UP = 8;

    /** For what has no goal: some of it takes long. */
    Officers fewer() {
        return new Officers(officers, Math.max(5, times / 5));
    }

    /**
     * How long each time took, after more times that are not counted.
     *
     * @param before what is done before each time, without being measured
     * @param step   what is measured, for the officer with a number
     */
    Durations doing(Runnable before, IntFunction<Callable<?>> step) throws Exception {
        all(times * WARM_UP, before, step);
        return all(times, before, step);
    }

    private Durations all(int rounds, Runnable before, IntFunction<Callable<?>> step) throws Exception {
        var took = new ConcurrentLinkedQueue<Duration>();
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(officers)) {
            for (var number = 0; number < officers; number++) {
                var officer = number;
                var act = step.apply(number);
                running.add(threads.submit(() -> {
                    signIn(officer % 2 == 0 ? "demo-officer" : "demo-officer-2");
                    for (var time = 0; time < rounds; time++) {
                        before.run();
                        var began = System.nanoTime();
                        act.call();
                        took.add(Duration.ofNanos(System.nanoTime() - began));
                    }
                    return null;
                }));
            }
        }
        for (var each : running) {
            each.get();
        }
        return Durations.of(took);
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name, "", AuthorityUtils.createAuthorityList("ROLE_OFFICER", "ROLE_SUPERVISOR")));
    }
}
