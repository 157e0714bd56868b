package org.thinkuknow.web;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading needs no session, no cookie, no query to the database, and no second download of what has not changed. */
class ServedFromMemoryIT extends RunningApplication {

    private static final int READS = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private EntityManagerFactory entities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learn/4-7",
                "/learn/7-11/who-is-a-friend-online",
                "/learn/7-11/who-is-a-friend-online/quiz",
                "/learn/7-11/who-is-a-friend-online/teach",
                "/learn/map",
                "/ask",
                "/ask/meet-up-asked",
                "/help",
                "/privacy"
            })
    void aPageThatHasNotChangedIsNotSentAgain(String path) throws Exception {
        new Visitor(address("")).get("/learn/7-11/who-is-a-friend-online/quiz");
        var first = get(path, "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = get(path, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path, "W/\"another\"").body()).isEqualTo(first.body());
    }

    @Test
    void aLessonIsReadWithoutAQuery() throws Exception {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        get("/learn/11-14/chat-trust-and-pressure", "");
        statistics.clear();
        for (var i = 0; i < READS; i++) {
            get("/learn/11-14/chat-trust-and-pressure", "");
        }
        // What the application does by itself meanwhile may ask something; a page that did would ask as often as it was
        // read.
        assertThat(statistics.getPrepareStatementCount()).isLessThan(READS);
        assertThat(statistics.getSessionOpenCount()).isLessThan(READS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/tokens.css,text/css;charset=utf-8",
                "/scripts/live.js,text/javascript;charset=utf-8",
                "/illustrations/logo.svg,image/svg+xml"
            })
    void aFileComesFromMemoryTooPlainOrPackedAndOnlyOnce(String pathAndType) throws Exception {
        var path = pathAndType.split(",")[0];
        var first = get(path, "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Content-Type").orElseThrow())
                .isEqualTo(pathAndType.split(",")[1]);
        assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=3600");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, tag).statusCode()).isEqualTo(304);
        var packed = HTTP.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Accept-Encoding", "gzip, br")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(packed.body()).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/no-such.css",
                "/scripts/../../application.yaml",
                "/scripts/%2e%2e/%2e%2e/application.yaml",
                "/styles",
                "/scripts/live"
            })
    void whatIsNoFileIsNotServed(String path) throws Exception {
        assertThat(get(path, "").body()).doesNotContain("spring:");
        assertThat(get(path, "").statusCode()).isGreaterThanOrEqualTo(300);
    }

    /** A child on an old phone who mistyped an address gets no session and no program for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn",
                "/learn/8-12",
                "/learn/7-11/no-such-lesson",
                "/learn/7-11/who-is-a-friend-online/quizz",
                "/learn/7-11/who-is-a-friend-online/%F0%9F%98%80",
                "/report/no/such/page",
                "/help/no/such/page",
                "/ask/no/such/page",
                "/wanted/no/such/page",
                "/service/no/such/page"
            })
    void whereThereIsNoPageItIsSaidWithoutASession(String path) throws Exception {
        var answer = get(path, "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(answer.body())
                .contains("We cannot find that page", "0800 1111")
                .doesNotContain("VAADIN/build");
    }

    /** What Flow's client asks for must reach Flow. */
    @Test
    void aRequestOfFlowsClientIsNotAnsweredFromMemory() throws Exception {
        var answer = get("/?v-r=init&location=learn%2F7-11%2Fwho-is-a-friend-online", "");
        assertThat(answer.body()).doesNotContain("<!doctype html>").contains("appConfig");
    }

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
