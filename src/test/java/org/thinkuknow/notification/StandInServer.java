package org.thinkuknow.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway or a push service that is here: it keeps what it was asked, and answers as a test wants. */
public final class StandInServer {

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private StandInServer(HttpServer server) {
        this.server = server;
    }

    public static StandInServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var standIn = new StandInServer(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", standIn::answer);
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address(String path) {
        return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /** How each request for a path is answered from now on. */
    public void answers(String path, Answer answer) {
        answers.put(path, answer);
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(each -> each.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                path,
                exchange.getRequestMethod(),
                Map.copyOf(exchange.getRequestHeaders()),
                exchange.getRequestBody().readAllBytes()));
        try (exchange) {
            answers.getOrDefault(path, Answer.status(201)).give(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was asked. */
    public record Asked(String path, String method, Map<String, List<String>> headers, byte[] body) {
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst();
        }
    }

    /** What is answered, or not. */
    public interface Answer {
        void give(HttpExchange exchange) throws IOException, InterruptedException;

        static Answer status(int status) {
            return exchange -> exchange.sendResponseHeaders(status, -1);
        }

        static Answer redirect(String to) {
            return exchange -> {
                exchange.getResponseHeaders().set("Location", to);
                exchange.sendResponseHeaders(307, -1);
            };
        }

        /** The connection ends without an answer. */
        static Answer none() {
            return exchange -> {};
        }
    }
}
