package org.thinkuknow.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A browser that runs no script and follows no redirect by itself. */
public final class PlainBrowser {

    /** One for all browsers: each client of its own would hold files of the system open until it is collected. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final UnaryOperator<String> address;
    private final String cookie;

    /** @param address the full address of a path */
    public PlainBrowser(UnaryOperator<String> address) {
        this(address, "");
    }

    private PlainBrowser(UnaryOperator<String> address, String cookie) {
        this.address = address;
        this.cookie = cookie;
    }

    /** One that shows a cookie, as "name=value". */
    public PlainBrowser showing(String shown) {
        return new PlainBrowser(address, shown);
    }

    public PlainPage get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends a form as browsers do. */
    public PlainPage post(String path, Map<String, String> fields) {
        return postRaw(
                path,
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** Sends a form that is encoded already. */
    public PlainPage postRaw(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address.apply(path)))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private PlainPage send(HttpRequest request) {
        try {
            return PlainPage.of(CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
