package desks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/**
 * An officer's desk without a browser: it signs in, opens the page, and holds the web socket over which the application pushes
 * what changes, as the page's own script does. What arrives is not drawn.
 */
public final class Desk implements WebSocket.Listener, AutoCloseable {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"|value=\"([^\"]+)\"\\s+name=\"_csrf\"");
    private static final String NAVIGATE = """
        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"triage","query":"","appShellTitle":"",\
        "historyState":null,"trigger":""}}],"syncId":0,"clientId":0}\
        """;

    private final URI site;
    private final HttpClient http;
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    private Desk(URI site, Executor threads) {
        this.site = site;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .executor(threads)
                .build();
    }

    /** Signs in and opens the desk. */
    public static Desk open(URI site, String username, String password, Executor threads)
            throws IOException, InterruptedException {
        var desk = new Desk(site, threads);
        desk.signIn(username, password);
        var page = desk.get("/?v-r=init&location=triage&query=&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280"
                + "&v-tzo=0&v-curdate=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=&v-wn=desk&v-td=false&v-pr=1&v"
                + "-np=Linux");
        var answer = desk.post(
                "/?v-r=uidl&v-uiId=" + found(page, "\"v-uiId\"\\s*:\\s*(\\d+)"),
                "application/json; charset=UTF-8",
                NAVIGATE.formatted(found(page, "\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"")));
        if (!answer.contains("lane-act-now")) {
            throw new IllegalStateException(
                    "The desk did not open: " + answer.substring(0, Math.min(300, answer.length())));
        }
        desk.listen(found(page, "\"v-uiId\"\\s*:\\s*(\\d+)"), found(page, "\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\""));
        return desk;
    }

    private void signIn(String username, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("No form to sign in");
        }
        post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                username,
                                password,
                                URLEncoder.encode(
                                        token.group(1) == null ? token.group(2) : token.group(1),
                                        StandardCharsets.UTF_8)));
    }

    private void listen(String ui, String push) {
        var address =
                URI.create(("ws://%s:%d/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosph"
                                + "ere-Framework=3.1.4-javascript&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageS"
                                + "ize=true&Content-Type=%s&X-atmo-protocol=true")
                        .formatted(
                                site.getHost(),
                                site.getPort(),
                                ui,
                                push,
                                URLEncoder.encode("application/json; charset=UTF-8", StandardCharsets.UTF_8)));
        socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            arrivals.add(new Arrival(System.nanoTime(), part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** When the first message arrived that names a case; empty if none has. */
    Optional<Long> arrivalOf(String reference) {
        return arrivals.stream()
                .filter(each -> each.text().contains(reference))
                .findFirst()
                .map(Arrival::at);
    }

    /** How many characters were pushed since the last time; they are forgotten. */
    long forget() {
        var sum = arrivals.stream().mapToLong(each -> each.text().length()).sum();
        arrivals.clear();
        return sum;
    }

    boolean isListening() {
        return !socket.isInputClosed();
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Accept", "*/*")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String found(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException(
                    "Not in the page: " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return match.group(1);
    }

    /** Leaves it as somebody does who closes the browser. */
    @Override
    public void close() {
        socket.abort();
        http.close();
    }

    private record Arrival(long at, String text) {}
}
