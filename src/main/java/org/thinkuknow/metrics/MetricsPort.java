package org.thinkuknow.metrics;

import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Answers Prometheus, and nobody on the site's own port: what is counted says nothing of anybody, but when a centre has much to do is its
 * own matter. It asks for no password, so it listens on this machine alone unless told otherwise.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("management.prometheus.metrics.export.enabled")
class MetricsPort {

    private static final Logger log = LoggerFactory.getLogger(MetricsPort.class);

    private final HTTPServer server;

    /**
     * @param address where it listens
     * @param port    0 for any that is free
     */
    MetricsPort(
            PrometheusRegistry registry,
            @Value("${thinkuknow.metrics.address}") String address,
            @Value("${thinkuknow.metrics.port}") int port)
            throws IOException {
        server = HTTPServer.builder()
                .hostname(address)
                .port(port)
                .registry(registry)
                .buildAndStart();
        log.info("Figures of this node are at http://{}:{}/metrics", address, server.getPort());
    }

    /** The port it listens on. */
    int port() {
        return server.getPort();
    }

    @PreDestroy
    void close() {
        server.close();
    }
}
