package org.thinkuknow.outreach;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;

/** Five questions after a visit, asked of whoever was there, without a script, a cookie or a name. */
class FeedbackIT extends VisitDesk {

    @Autowired
    private VisitFeedback feedback;

    @Test
    void whoeverWasThereAnswersWithoutACookieAndAScript() {
        var visit = held();
        var path = path(visit);
        var asked = visitor().get(path);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Set-Cookie")).isEmpty();
        var page = Jsoup.parse(asked.body());
        assertThat(page.select("fieldset")).hasSize(5);
        assertThat(page.select("a[href=/report]").text()).contains("Tell someone");
        var sent = send(path, page.select("[name=sending]").val(), "YES");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(sent.body()).select("#thanks").text()).isEqualTo("Thank you");
        assertThat(count(visit)).isOne();
    }

    @Test
    void theSameAnswersSentTwiceCountOnce() {
        var visit = held();
        var sending = UUID.randomUUID().toString();
        send(path(visit), sending, "YES");
        assertThat(send(path(visit), sending, "NO").statusCode()).isEqualTo(200);
        assertThat(count(visit)).isOne();
    }

    @Test
    void anAnswerThatIsMissingIsAskedForAndTheOthersAreKept() {
        var visit = held();
        var refused = visitor().post(path(visit), Map.of("sending", "not a number", "q0", "YES", "q1", "PERHAPS"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select(".error").text()).startsWith("Please choose one answer");
        assertThat(page.select("[name=q0][checked]").val()).isEqualTo("YES");
        assertThat(count(visit)).isZero();
    }

    @Test
    void belowFiveNobodyReadsAnything() {
        var visit = held();
        IntStream.range(0, 4)
                .forEach(each -> send(path(visit), UUID.randomUUID().toString(), "YES"));
        assertThat(EDUCATOR.get(() -> feedback.results(visit))).isEmpty();
        send(path(visit), UUID.randomUUID().toString(), "A_BIT");
        assertThat(EDUCATOR.get(() -> feedback.results(visit)))
                .hasSize(5)
                .allSatisfy(counts -> assertThat(counts)
                        .containsEntry(Feedback.Answer.YES, 4L)
                        .containsEntry(Feedback.Answer.A_BIT, 1L)
                        .containsEntry(Feedback.Answer.NO, 0L));
    }

    @Test
    void whatIsForgedAheadOverOrCancelledOpensNothing() {
        for (var forged : List.of("nobody-knows-this", "%C3%A9%F0%9F%98%80", "2".repeat(21))) {
            assertThat(visitor().get("/visits/feedback/" + forged).statusCode()).isEqualTo(404);
        }
        var ahead = confirmed();
        assertThat(visitor().get(path(ahead)).statusCode()).isEqualTo(404);
        var visit = held();
        begins(visit, clock.instant().minus(Duration.ofDays(15)));
        assertThat(visitor().get(path(visit)).statusCode()).isEqualTo(404);
        assertThat(send(path(visit), UUID.randomUUID().toString(), "YES").statusCode())
                .isEqualTo(404);
        assertThat(count(visit)).isZero();
        assertThatThrownBy(() -> EDUCATOR.run(() -> feedback.address("V-NO-SUCH")))
                .isInstanceOf(VisitRefused.class);
    }

    /** From another address than the other tests, of which each has so many. */
    @Test
    void fiveHundredFromOnePhoneAreAskedKindlyToWait() {
        var visit = held();
        var path = path(visit);
        var phone = phone();
        var answers = IntStream.range(0, 500)
                .mapToObj(each -> post(phone, path, answers(UUID.randomUUID().toString(), "YES")))
                .toList();
        var kept = answers.stream().filter(answer -> answer.statusCode() == 200).count();
        assertThat(kept).isBetween(240L, 400L).isEqualTo(count(visit));
        var last = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        var page = Jsoup.parse(last.body());
        assertThat(page.select(".error").text()).contains("Yours are still here");
        assertThat(page.select("[name=q3][checked]").val()).isEqualTo("YES");
        assertThat(send(path, UUID.randomUUID().toString(), "YES").statusCode())
                .as("another phone")
                .isEqualTo(200);
    }

    private static HttpClient phone() {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.77"))
                .build();
    }

    private HttpResponse<String> post(HttpClient phone, String path, Map<String, String> typed) {
        var body = typed.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        try {
            return phone.send(
                    HttpRequest.newBuilder(URI.create(address(path).replace("localhost", "127.0.0.1")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visitor visitor() {
        return new Visitor(address(""));
    }

    private String path(String visit) {
        return URI.create(EDUCATOR.get(() -> feedback.address(visit))).getPath();
    }

    private HttpResponse<String> send(String path, String sending, String answer) {
        return visitor().post(path, answers(sending, answer));
    }

    private static Map<String, String> answers(String sending, String answer) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("sending", sending);
        List.of("q0", "q1", "q2", "q3", "q4").forEach(question -> typed.put(question, answer));
        return typed;
    }

    private long count(String visit) {
        return database.sql("select count(*) from visit_feedback where visit = ?")
                .param(visit)
                .query(Long.class)
                .single();
    }
}
