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
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A pupil's screen as the server hears it. */
public final class Pupil {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String site;
    private final String code;
    private final HttpClient http;
    private String token = "";
    private String nickname = "";

    private Pupil(String site, String code, HttpClient http) {
        this.site = site;
        this.code = code;
        this.http = http;
    }

    /** A pupil who has typed a code, and has no seat yet. */
    public static Pupil with(String site, String code) {
        return new Pupil(site, code, HTTP);
    }

    /** The page that a browser gets for a code that was typed, as it stands in an address. */
    public static HttpResponse<String> typing(String site, String code) {
        var pupil = with(site, code);
        return pupil.send(
                HttpRequest.newBuilder(URI.create(site + "/join?code=" + code)).GET());
    }

    /** The same, from another address of this computer. */
    public static Pupil from(String address, String site, String code) {
        return new Pupil(
                site,
                code,
                HttpClient.newBuilder()
                        .localAddress(InetAddress.ofLiteral(address))
                        .build());
    }

    /** The same pupil with the key of a seat, from wherever they have it. */
    public Pupil holding(String other) {
        token = other;
        return this;
    }

    /** Asks for a seat, whatever comes of it. */
    public HttpResponse<String> tryToComeIn() {
        return send("/seats", "{\"heads\": 1}");
    }

    public Pupil comeIn() {
        var answer = tryToComeIn();
        if (answer.statusCode() == 201) {
            token = json(answer).get("token").asString();
            nickname = json(answer).get("nickname").asString();
        }
        return this;
    }

    public boolean isIn() {
        return !token.isEmpty();
    }

    public String token() {
        return token;
    }

    public String nickname() {
        return nickname;
    }

    /** @return the status */
    public int answer(String question, Integer... places) {
        return send("/answers", "{\"question\": \"%s\", \"places\": %s}".formatted(question, List.of(places)))
                .statusCode();
    }

    /**
     * Sends an answer that was chosen a while ago, as a screen does.
     *
     * @param taken whether the screen sends it because the answers are shown
     * @return the status
     */
    public int answer(String question, Duration ago, boolean taken, Integer... places) {
        return send(
                        "/answers",
                        "{\"question\": \"%s\", \"places\": %s, \"ago\": %d, \"taken\": %s}"
                                .formatted(question, List.of(places), ago.toMillis(), taken))
                .statusCode();
    }

    /** Sends an answer by the numbers of its page; the status. */
    public int answerNumbered(String question, Integer... numbers) {
        return send("/answers", "{\"question\": \"%s\", \"numbers\": %s}".formatted(question, List.of(numbers)))
                .statusCode();
    }

    /** Sends words that answer what is asked beside the lesson. */
    public HttpResponse<String> words(String asking, String... words) {
        return send(
                "/words", JsonMapper.shared().writeValueAsString(Map.of("asking", asking, "words", List.of(words))));
    }

    /** Asks the teacher, under a name that the browser chooses. */
    public HttpResponse<String> question(String sending, String words) {
        return send("/questions", JsonMapper.shared().writeValueAsString(Map.of("sending", sending, "words", words)));
    }

    /** Comes back to a seat that was taken out; the status. */
    public int comeBack() {
        return send("/back", "").statusCode();
    }

    public JsonNode now() {
        return json(get("/now"));
    }

    public HttpResponse<String> page() {
        return get("");
    }

    public HttpResponse<String> get(String part) {
        return send(request(part).GET());
    }

    private HttpResponse<String> send(String part, String body) {
        return send(request(part)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String part) {
        var request = HttpRequest.newBuilder(URI.create(site + "/join/" + code + part));
        return token.isEmpty() ? request : request.header("X-Seat", token);
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

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
