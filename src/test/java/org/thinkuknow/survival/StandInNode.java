package org.thinkuknow.survival;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import javax.net.ssl.SSLContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * In place of a node: says whether it is ready, answers everybody with its name, ends a line without a word where silence is asked for,
 * and holds the lines of pupils open.
 */
final class StandInNode implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Map<String, List<String>>> heard = new ConcurrentHashMap<>();
    private final String name;
    private volatile boolean ready = true;

    StandInNode(String name) throws IOException {
        this(name, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** One that shows a certificate. */
    static StandInNode showing(String name, SSLContext certificate) throws IOException {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        return new StandInNode(name, server);
    }

    private StandInNode(String name, HttpServer server) {
        this.name = name;
        this.server = server;
        server.createContext("/", this::serve);
        server.createContext("/actuator/health/readiness", this::sayReady);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The fields of the last request for an address, by their names as Java writes them. */
    Map<String, List<String>> heard(String address) {
        return heard.getOrDefault(address, Map.of());
    }

    /** Goes on serving whoever comes, whatever it says. */
    void says(boolean itIsReady) {
        ready = itIsReady;
    }

    private void sayReady(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(ready ? 200 : 503, -1);
        exchange.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            heard.put(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()));
            if (exchange.getRequestURI().getPath().endsWith("/silence")) {
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write((name + "\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            if (exchange.getRequestURI().getPath().endsWith("/events")) {
                end.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.close();
    }
}
