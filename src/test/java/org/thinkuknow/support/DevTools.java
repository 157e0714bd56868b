package org.thinkuknow.support;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The line to a browser as a whole: a driver's own commands reach no further than one of its pages. */
final class DevTools {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();
    private final WebSocket line;
    private int asked;

    /** Opens it; it ends with the browser. */
    DevTools(ChromeDriver driver) {
        var options = (Map<?, ?>) driver.getCapabilities().getCapability(ChromeOptions.CAPABILITY);
        var version = HttpRequest.newBuilder(URI.create("http://" + options.get("debuggerAddress") + "/json/version"));
        line = CLIENT.sendAsync(version.build(), BodyHandlers.ofString())
                .thenApply(answer -> JsonMapper.shared()
                        .readTree(answer.body())
                        .path("webSocketDebuggerUrl")
                        .asString())
                .thenCompose(address -> CLIENT.newWebSocketBuilder().buildAsync(URI.create(address), new Listener()))
                .join();
    }

    /**
     * What the browser answers to a command.
     *
     * @throws IllegalStateException if it refuses, or says nothing
     */
    JsonNode ask(String method, Map<String, Object> parameters) {
        asked++;
        line.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", asked, "method", method, "params", parameters)),
                        true)
                .join();
        var answer = next();
        while (answer.path("id").asInt(0) != asked) {
            answer = next();
        }
        if (!answer.has("result")) {
            throw new IllegalStateException(method + " was refused: " + answer);
        }
        return answer.path("result");
    }

    private JsonNode next() {
        try {
            var next = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("The browser says nothing");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                said.add(JsonMapper.shared().readTree(text.toString()));
                text.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, part, last);
        }
    }
}
