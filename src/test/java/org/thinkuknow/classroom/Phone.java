package org.thinkuknow.classroom;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A phone with a square of a lesson, as the server hears it. Each comes from an address of its own, or tests would share an allowance. */
final class Phone {

    private static int addresses = 10;

    private final String site;
    private final String code;
    private final HttpClient http;
    private String key = "";
    private String words = "";

    Phone(String site, String code) {
        this.site = site;
        this.code = code;
        http = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.9." + addresses++))
                .build();
    }

    /** Comes with a square; the status. */
    int ask(String secret) {
        var answer = post("/asking", Map.of("secret", secret));
        if (answer.statusCode() == 200) {
            var asking = json(answer);
            key = asking.get("key").asString();
            words = asking.get("words").asString();
        }
        return answer.statusCode();
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    HttpResponse<String> now() {
        return send(request("/now").GET());
    }

    long revision() {
        return json(now()).get("revision").asLong();
    }

    /** Presses; the status. */
    int press(String step, long revision) {
        return post("/steps", Map.of("step", step, "revision", revision)).statusCode();
    }

    /** Asks for any address with the phone's key. */
    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("X-Remote", key)
                .header("X-Seat", key)
                .GET());
    }

    private HttpResponse<String> post(String part, Map<String, Object> body) {
        return send(request(part)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String part) {
        return HttpRequest.newBuilder(URI.create(site + "/remote/" + code + part))
                .header("X-Remote", key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
