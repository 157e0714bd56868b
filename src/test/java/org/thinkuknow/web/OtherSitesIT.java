package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages of other sites cannot do here with the sign-in of whoever looks at them. */
class OtherSitesIT extends RunningApplication {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void aFormOfAnotherSiteIsRefusedEvenWithItsToken() throws Exception {
        var visitor = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        var token = "_csrf=" + visitor.tokenOf("/account");
        assertThat(sent(visitor, "/logout", token, "cross-site").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/triage").statusCode()).as("still there").isEqualTo(200);
        assertThat(sent(visitor, "/logout", token, "same-origin").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/triage").statusCode()).isEqualTo(302);
    }

    /** A child who reads our form in the page of a translator writes to us from there. */
    @Test
    void aReportIsTakenFromWhereverItComes() throws Exception {
        var visitor = new Visitor(address(""));
        assertThat(sent(visitor, "/report", "what=", "cross-site").statusCode())
                .as("the form, which says that it is empty")
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://localhost.evil.example"})
    void aWebSocketOfAnotherSiteIsNotOpened(String origin) throws Exception {
        assertThat(socket(origin)).isEqualTo(403);
        assertThat(socket("http://localhost")).as("our own gets past this").isNotEqualTo(403);
    }

    private int socket(String origin) throws IOException {
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            return line.head(
                            "GET /VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket",
                            "Upgrade: websocket",
                            "Connection: Upgrade",
                            "Sec-WebSocket-Version: 13",
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                            "Origin: " + origin)
                    .status();
        }
    }

    private HttpResponse<String> sent(Visitor visitor, String path, String form, String from) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address(path)))
                    .header("Content-Type", FORM)
                    .header("Sec-Fetch-Site", from)
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            visitor.cookies().forEach(cookie -> request.header("Cookie", cookie.toString()));
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
