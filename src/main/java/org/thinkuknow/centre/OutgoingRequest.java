package org.thinkuknow.centre;

import org.springframework.stereotype.Component;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks another's server one thing and reads its status alone. It follows no redirect, keeps no cookie, and lets go of a server that is
 * slow in whatever step.
 */
@Component
public class OutgoingRequest {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration IN_ALL = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The status of the answer; empty if none came in time, or the server could not be reached. */
    public OptionalInt status(HttpRequest request) {
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return OptionalInt.of(
                    answer.get(IN_ALL.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException | ExecutionException notReached) {
            answer.cancel(true);
            return OptionalInt.empty();
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
