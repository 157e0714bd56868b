package org.thinkuknow.centre;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
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
 * Asks another's server one thing and reads its status alone: one that a setting names, and no other. It follows no redirect,
 * keeps no cookie, and lets go of a server that is slow in whatever step.
 */
@Component
public class OutgoingRequest {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration IN_ALL = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(OutgoingRequest.class);

    private final ObjectProvider<ReachedPlaces> places;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    OutgoingRequest(ObjectProvider<ReachedPlaces> places) {
        this.places = places;
    }

    /** The status of the answer; empty if none came in time, the server could not be reached, or no setting names its place. */
    public OptionalInt status(HttpRequest request) {
        if (places.stream().noneMatch(place -> place.reach(request.uri()))) {
            log.error("A request to a place that no setting names was not sent");
            return OptionalInt.empty();
        }
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
