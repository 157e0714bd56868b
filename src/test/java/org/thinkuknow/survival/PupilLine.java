package org.thinkuknow.survival;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The line that a pupil's screen holds open, and the stops that it was told. */
final class PupilLine {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern STOP = Pattern.compile("\"stop\":\"([^\"]+)\"");

    private final List<String> stops = new CopyOnWriteArrayList<>();
    private final CompletableFuture<?> end;

    /**
     * A line that is open or about to be.
     *
     * @param lesson the address of the page of the lesson
     * @param seat   the key of the pupil's seat
     */
    PupilLine(URI lesson, String seat) {
        end = HTTP.sendAsync(
                        HttpRequest.newBuilder(URI.create(lesson + "/events"))
                                .header("X-Seat", seat)
                                .build(),
                        BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body()
                        .forEach(line -> STOP.matcher(line).results().forEach(found -> stops.add(found.group(1)))));
    }

    List<String> stops() {
        return stops;
    }

    /** Whether the server is gone, or has ended the line. */
    boolean isOver() {
        return end.isDone();
    }
}
