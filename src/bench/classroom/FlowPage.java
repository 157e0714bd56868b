package classroom;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * One of a teacher's screens without a browser: it opens a view, presses its buttons, and holds the web socket over which the
 * application pushes what changes. What arrives is not drawn.
 */
final class FlowPage implements WebSocket.Listener {

    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",\
            "historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";
    private static final String CLICK = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":%s,"event":"click","data":{"event.screenX":1,\
            "event.screenY":1,"event.clientX":1,"event.clientY":1,\
            "event.detail":1,"event.button":0,"event.ctrlKey":false,"event.shiftKey":false,"event.altKey":false,\
            "event.metaKey":false}}],"syncId":%s,"clientId":%d}""";

    private final HttpClient http;
    private final URI site;
    private final String cookie;
    private final String key;
    private final String ui;
    private final String opened;
    private final ConcurrentLinkedQueue<Pushed> pushed = new ConcurrentLinkedQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private volatile String sync;
    private CompletableFuture<Void> answered = CompletableFuture.completedFuture(null);
    private int sent = 1;

    private record Pushed(long at, String text) {}

    /** Opens a view and listens to it. */
    FlowPage(HttpClient http, URI site, String cookie, String route, String query) throws Exception {
        this.http = http;
        this.site = site;
        this.cookie = cookie;
        var page = http.send(
                        request(
                                        ("/?v-r=init&location=%s&query=%s&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280&v"
                                                        + "-tzo=0&v-curdate=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=&v"
                                                        + "-wn=w&v-td=false&v-pr=1&v-np=L"
                                                        + "inux")
                                                .formatted(encoded(route), encoded(query)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        this.ui = found(page, "\"v-uiId\"\\s*:\\s*(\\d+)");
        this.key = found(page, "\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
        this.opened = http.send(uidl(NAVIGATE.formatted(key, route, query)), BodyHandlers.ofString())
                .body();
        this.sync = found(opened, "\"syncId\"\\s*:\\s*(\\d+)");
        var address =
                URI.create(("ws://%s:%d/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosph"
                                + "ere-Framework=3.1.4-javascript&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageS"
                                + "ize=true&Content-Type=%s&X-atmo-protocol=true")
                        .formatted(
                                site.getHost(),
                                site.getPort(),
                                ui,
                                found(page, "\"Vaadin-Push-ID\"\\s*:\\s*\"([^\"]+)\""),
                                encoded("application/json; charset=UTF-8")));
        this.socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(address, this)
                .join();
    }

    /** What came when the view was opened. */
    String opened() {
        return opened;
    }

    /** The number of the element with an id. */
    String node(String id) {
        return found(opened, "\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\"" + id + "\"");
    }

    /** Presses a button and does not wait for what comes of it. As a browser does, it sends the press once the one before is answered. */
    synchronized void press(String node) {
        var number = sent++;
        answered = answered.thenCompose(before ->
                        http.sendAsync(uidl(CLICK.formatted(key, node, sync, number)), BodyHandlers.ofString()))
                .thenAccept(this::take)
                .exceptionally(failure -> {
                    failure.printStackTrace();
                    return null;
                });
    }

    private void take(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || answer.body().contains("appError")) {
            throw new IllegalStateException("A press was refused: " + answer.statusCode() + answer.body());
        }
        sync = found(answer.body(), "\"syncId\"\\s*:\\s*(\\d+)");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            pushed.add(new Pushed(System.nanoTime(), part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** When words were first pushed since the last time that all was forgotten; -1 if they were not. */
    long arrivalOf(String words) {
        return pushed.stream()
                .filter(each -> each.text().contains(words))
                .mapToLong(Pushed::at)
                .findFirst()
                .orElse(-1);
    }

    void forget() {
        pushed.clear();
    }

    void close() {
        socket.abort();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", cookie)
                .header("Accept", "*/*");
    }

    private HttpRequest uidl(String body) {
        return request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException(
                    "Not in the page: " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return match.group(1);
    }
}
