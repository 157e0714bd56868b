package org.thinkuknow.centre;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class OutgoingRequestTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    /** One that reaches what a setting names. */
    static OutgoingRequest to(ReachedPlaces named) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("named", named);
        return new OutgoingRequest(beans.getBeanProvider(ReachedPlaces.class));
    }

    @BeforeEach
    void somebodyListens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getAddress().getPort() + "/hook"))
                .build();
    }

    @Test
    void aPlaceThatASettingNamesIsAskedAndNoOther() {
        assertThat(to(place -> place.getPath().equals("/hook")).status(request()))
                .hasValue(204);
        assertThat(to(place -> false).status(request())).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://gateway.example/send, true",
        "https://GATEWAY.example/other?x, true",
        "http://gateway.example/send, false",
        "https://gateway.example:8443/send, false",
        "https://gateway.example.evil.example/send, false",
        "https://gateway.example@evil.example/send, false",
        "mailto:gateway.example, false"
    })
    void aPlaceIsItsWayItsMachineAndItsPort(URI address, boolean one) {
        assertThat(ReachedPlaces.isOne(URI.create("https://gateway.example/send"), address))
                .isEqualTo(one);
    }
}
