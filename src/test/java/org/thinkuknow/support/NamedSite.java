package org.thinkuknow.support;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** The application at the address that its settings name: passkeys are for that one alone. The next one stands at the same address. */
@DirtiesContext
public abstract class NamedSite extends RunningApplication {

    private static final int PORT = freePort();

    @DynamicPropertySource
    static void standsWhereItsSettingsSay(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("thinkuknow.centre.base-url", () -> "http://localhost:" + PORT);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
