package org.thinkuknow.build;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until an application answers, or ends with 1 when its process has ended before. */
final class FirstPage {

    private static final long PAUSE = 1000;
    private static final int OK = 200;

    private FirstPage() {}

    /** @param arguments the port, and the number of the process */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + arguments[0] + "/actuator/health/readiness"))
                .build();
        var process = ProcessHandle.of(Long.parseLong(arguments[1]));
        try (var client = HttpClient.newHttpClient()) {
            while (process.isPresent() && !hasEnded(process.get())) {
                if (answers(client, request)) {
                    return;
                }
            }
        }
        System.exit(1);
    }

    /** Waits for its end, and not for long. */
    private static boolean hasEnded(ProcessHandle process) throws InterruptedException, ExecutionException {
        try {
            process.onExit().get(PAUSE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException itLives) {
            return false;
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }
}
