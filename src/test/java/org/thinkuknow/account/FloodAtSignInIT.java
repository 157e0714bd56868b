package org.thinkuknow.account;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** Whoever floods the sign-in does not take the processors from whoever tells us something. */
@Tag("long")
class FloodAtSignInIT extends RunningApplication {

    private static final int A_SECOND = 30;
    private static final int SECONDS = 6;
    private static final Duration SOON = Duration.ofSeconds(1);

    @Test
    void theReportPageComesSoonWhileThirtyASecondSignIn() throws Exception {
        var stranger = new Visitor(address(""));
        var token = stranger.tokenOf("/sign-in");
        var child = new Visitor(address(""));
        child.get("/report");
        var waits = new ArrayList<Long>();
        var answers = new ArrayList<String>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            List<Future<String>> tries = new ArrayList<>();
            var flood = clock.scheduleAtFixedRate(
                    () -> {
                        var number = tries.size(); // each is somebody else
                        tries.add(crowd.submit(() -> knock(stranger, token, number)));
                    },
                    0,
                    TimeUnit.SECONDS.toNanos(1) / A_SECOND,
                    TimeUnit.NANOSECONDS);
            var end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            while (System.nanoTime() < end) {
                var begun = System.nanoTime();
                assertThat(child.get("/report").statusCode()).isEqualTo(200);
                waits.add(System.nanoTime() - begun);
            }
            flood.cancel(false);
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES);
            for (var each : tries) {
                answers.add(each.get());
            }
        }
        waits.sort(null);
        var late = Duration.ofNanos(waits.get(waits.size() * 95 / 100));
        assertThat(late).isLessThan(SOON);
        assertThat(answers)
                .hasSizeGreaterThan(A_SECOND * SECONDS / 2)
                .containsAnyOf("/sign-in?error")
                .allMatch(answer -> answer.matches("/sign-in\\?(error|busy)"));
    }

    private static String knock(Visitor stranger, String token, int number) {
        return location(stranger.post(
                "/sign-in", Map.of("username", "nobody-" + number, "password", "three words here", "_csrf", token)));
    }
}
