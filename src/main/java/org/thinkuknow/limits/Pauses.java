package org.thinkuknow.limits;

import jakarta.servlet.http.HttpServletRequest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Lets requests wait before they are answered. Nobody's thread waits with them, and only so many of one network wait at once. */
public final class Pauses {

    private final Duration pause;
    private final int most;
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

    /** @param most of one network that wait at once */
    public Pauses(Duration pause, int most) {
        this.pause = pause;
        this.most = most;
    }

    /**
     * Begins to wait; then the request comes again, and passes.
     *
     * @return false if too many of the network wait
     */
    public boolean begin(HttpServletRequest request) {
        var network = Allowances.networkOf(request.getRemoteAddr());
        if (waiting.merge(network, 1, Integer::sum) > most) {
            leave(network);
            return false;
        }
        var later = request.startAsync();
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    leave(network);
                    later.dispatch();
                });
        return true;
    }

    private void leave(String network) {
        waiting.computeIfPresent(network, (_, many) -> many == 1 ? null : many - 1);
    }
}
