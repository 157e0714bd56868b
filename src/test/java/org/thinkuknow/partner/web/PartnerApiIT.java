package org.thinkuknow.partner.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.partner.NewHost;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports that partners hand in, and every word of the description of it. */
class PartnerApiIT extends RunningApplication {

    private static final Acting ADMIN = new Acting("demo-admin", "ADMIN");
    private static final String WORDS = ChildWords.of("somebody in a game frightens me");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Hosts hosts;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient database;

    private final HttpClient http = HttpClient.newHttpClient();
    private String key = "";
    private String secret = "";

    @BeforeEach
    void aSiteIsAdded() {
        key = "site-" + UUID.randomUUID().toString().substring(0, 8);
        secret = ADMIN.get(() -> hosts.add(new NewHost(key, "A site"))).secret();
    }

    @Test
    void aReportIsStoredWithItsSiteAndItsReceiptOpensIt() throws Exception {
        var answer = post(json(Map.of("what", WORDS, "meeting", "yes", "place", "Leeds", "from", key)), "");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        var filed = JSON.readTree(answer.body());
        var report = reports.readWithReceipt(filed.get("receipt").stringValue()).orElseThrow();
        assertThat(report.reference()).isEqualTo(filed.get("reference").stringValue());
        assertThat(report.words()).isEqualTo(Map.of(Field.WHAT, WORDS, Field.PLACE, "Leeds"));
        assertThat(report.dangers()).isEqualTo(new Dangers(DangerAnswer.YES, DangerAnswer.UNSAID, DangerAnswer.UNSAID));
        assertThat(report.door()).isEqualTo(Door.PARTNER);
        assertThat(reports.originOf(report.reference()).host()).isEqualTo(key);
    }

    @Test
    void theSameKeyWithTheSameReportSentAtOnceIsOneReport() {
        var before = count();
        var body = json(Map.of("what", WORDS));
        var answers = AtOnce.run(Collections.nCopies(6, (Callable<HttpResponse<String>>) () -> post(body, "try-1")));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.result().orElseThrow().statusCode()).isEqualTo(201));
        assertThat(answers)
                .extracting(answer -> answer.result().orElseThrow().body())
                .containsOnly(answers.getFirst().result().orElseThrow().body());
        assertThat(count() - before).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherReportIsRefusedAndAddsNothing() throws Exception {
        var first = JSON.readTree(post(json(Map.of("what", WORDS)), "try-2").body());
        assertProblem(post(json(Map.of("what", WORDS + " and more")), "try-2"), 422);
        assertThat(reports.readWithReceipt(first.get("receipt").stringValue())
                        .orElseThrow()
                        .messages())
                .isEmpty();
        assertThat(post(json(Map.of("what", WORDS)), "try-2").statusCode())
                .as("the first again")
                .isEqualTo(201);
    }

    @Test
    void aKeyOfARefusedReportStaysFree() throws Exception {
        assertProblem(post(json(Map.of("what", " ")), "try-3"), 422);
        assertThat(post(json(Map.of("what", WORDS)), "try-3").statusCode()).isEqualTo(201);
    }

    @Test
    void withoutAKeyAndForAnotherSiteTheSameWordsAreAnotherReport() throws Exception {
        var body = json(Map.of("what", WORDS));
        assertThat(post(body, "").body()).isNotEqualTo(post(body, "").body());
        var mine = post(body, "try-4").body();
        aSiteIsAdded();
        assertThat(post(body, "try-4").body()).isNotEqualTo(mine);
    }

    @Test
    void onlyAGoodSecretOfASiteThatIsSwitchedOnOpensAnything() throws Exception {
        assertThat(get("/api/funnel", secret).statusCode()).isEqualTo(200);
        assertProblem(get("/api/funnel", "wrong"), 401);
        assertProblem(get("/api/funnel", ""), 401);
        ADMIN.run(() -> hosts.setActive(key, false));
        assertProblem(get("/api/funnel", secret), 401);
        assertProblem(post(json(Map.of("what", WORDS)), ""), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"WORD\"",
                "{\"what\": \"WORD\"",
                "{\"what\": \"WORD\", \"what\": \"b\"}",
                "{\"what\": \"WORD\"} x"
            })
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        assertProblem(post(body.replace("WORD", ChildWords.MARKER), ""), 400);
    }

    @Test
    void aKeyThatIsNoneIsRefused() throws Exception {
        assertProblem(post(json(Map.of("what", WORDS)), "two words"), 400);
    }

    @Test
    void whatIsTooLargeOrOfAnotherKindIsRefused() throws Exception {
        assertProblem(post(json(Map.of("what", ChildWords.ofLength(300_000, "a"))), ""), 413);
        assertProblem(
                http.send(
                        request("/api/reports", secret)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("what=quollberry"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()),
                415);
    }

    @Test
    void eachFieldThatCannotStayHasASentence() throws Exception {
        var problem = assertProblem(
                post("{\"what\": 7, \"hurt\": true, \"from\": \"somebody-else\", \"quollberry\": \"x\"}", ""), 422);
        assertThat(problem.get("errors").propertyNames()).containsExactlyInAnyOrder("what", "hurt", "from", "");
        assertThat(problem.get("errors").get("hurt").stringValue())
                .isEqualTo("One of these, as a string: no, unsure, yes.");
    }

    /** Every field that the description names is taken at its full length and refused at one more. */
    @Test
    void theDescriptionIsTrue() throws Exception {
        var description = JSON.readTree(get("/api/openapi.json", "").body());
        assertThat(description.get("openapi").stringValue()).startsWith("3.1.");
        var whole = new HashMap<String, String>();
        for (var field : description.at("/components/schemas/Report/properties").properties()) {
            var schema = field.getValue();
            if (schema.has("maxLength")) {
                var longest = schema.get("maxLength").intValue();
                whole.put(field.getKey(), ChildWords.ofLength(longest, "a"));
                var tooLong = new HashMap<>(Map.of("what", WORDS));
                tooLong.put(field.getKey(), ChildWords.ofLength(longest + 1, "a"));
                var problem = assertProblem(post(json(tooLong), ""), 422);
                assertThat(problem.get("errors").propertyNames()).containsExactly(field.getKey());
            } else {
                whole.put(
                        field.getKey(),
                        schema.has("enum")
                                ? schema.get("enum").get(0).stringValue()
                                : "from".equals(field.getKey()) ? key : "a-lesson");
            }
        }
        var answer = post(json(whole), "");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(answer.body()).propertyNames())
                .containsExactlyInAnyOrderElementsOf(required(description, "Filed"));
        assertThat(JSON.readTree(get("/api/funnel", secret).body()).propertyNames())
                .containsExactlyInAnyOrderElementsOf(required(description, "Funnel"));
        assertThat(description.at("/paths/~1api~1reports/post/responses").propertyNames())
                .containsExactlyInAnyOrder("201", "400", "401", "413", "415", "422", "429", "503");
    }

    private static Iterable<String> required(JsonNode description, String schema) {
        return description
                .at("/components/schemas/" + schema + "/required")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private JsonNode assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain(ChildWords.MARKER);
        var problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        return problem;
    }

    private long count() {
        return database.sql("select count(*) from report where host_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private static String json(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    private HttpResponse<String> post(String body, String idempotencyKey) throws IOException, InterruptedException {
        var request = request("/api/reports", secret)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!idempotencyKey.isEmpty()) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String bearer) throws IOException, InterruptedException {
        return http.send(request(path, bearer).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String bearer) {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }
}
