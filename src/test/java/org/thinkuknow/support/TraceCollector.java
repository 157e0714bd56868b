package org.thinkuknow.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes traces as a collector of OpenTelemetry does (OTLP by HTTP), on this machine, and keeps what came. */
public final class TraceCollector implements AutoCloseable {

    private static final int TAKEN = 200;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            taken.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(TAKEN, -1);
        }
    }

    /** Where it takes them. */
    public String url() {
        return "http://127.0.0.1:%d/v1/traces".formatted(server.getAddress().getPort());
    }

    /** All that came, byte by byte: text stands in protobuf as it is. */
    public String taken() {
        return String.join("\n", taken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
