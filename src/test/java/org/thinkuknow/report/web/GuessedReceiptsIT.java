package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Five words that are guessed, and somebody who writes without an end to the report that they open. */
class GuessedReceiptsIT extends RunningApplication {

    private static final String GUESSER = "127.0.0.61";
    private static final String SCHOOL = "127.0.0.62";
    private static final Duration WAIT = Duration.ofSeconds(4);

    @Autowired
    private Reports reports;

    private String told() {
        var form = plainBrowser().get("/report").asSent();
        form.put("what", ChildWords.of("told once"));
        return plainBrowser().post("/report", form).receipt();
    }

    private int open(String from, String receipt) {
        var form = "receipt=" + URLEncoder.encode(receipt, StandardCharsets.UTF_8);
        try (var line = new RawLine(address(""), from)) {
            return line.head(
                            "POST /report/reply",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: " + form.length())
                    .say(form)
                    .status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration timeOf(String from, String receipt, int expected) {
        var begun = Instant.now();
        assertThat(open(from, receipt)).isEqualTo(expected);
        return Duration.between(begun, Instant.now());
    }

    @Test
    void whoGuessesWaitsAndIsNeverShutOutAndNobodyElseWaits() {
        var receipt = told();
        IntStream.range(0, 32)
                .forEach(tried -> assertThat(open(GUESSER, "apple apple apple apple apple"))
                        .isEqualTo(422));
        assertThat(timeOf(GUESSER, "apple apple apple apple apple", 422)).isGreaterThanOrEqualTo(WAIT);
        assertThat(timeOf(GUESSER, receipt, 200))
                .as("a right one is no faster, and opens")
                .isGreaterThanOrEqualTo(WAIT);
        eventually(() ->
                assertThat(timeOf(SCHOOL, receipt, 200)).as("another address").isLessThan(WAIT));
        var many = AtOnce.run(
                Collections.nCopies(60, (Callable<Integer>) () -> open(GUESSER, "apple apple apple apple apple")));
        assertThat(many).extracting(each -> each.result().orElseThrow()).contains(422, 429);
    }

    @Test
    void whoeverWritesVeryMuchIsAskedToWaitAndLosesNothing() {
        var receipt = told();
        IntStream.range(0, 30)
                .forEach(number -> assertThat(write(receipt, number).status())
                        .as("message %d", number)
                        .isEqualTo(200));
        var asked = write(receipt, 30);
        assertThat(asked.status()).isEqualTo(429);
        assertThat(asked.text()).contains("all of it is here", "call 999");
        assertThat(asked.kept("answer")).isEqualTo(ChildWords.of("message 30"));
        assertThat(reports.readWithReceipt(receipt).orElseThrow().messages()).hasSize(30);
    }

    private PlainPage write(String receipt, int number) {
        return plainBrowser()
                .post("/report/reply", Map.of("receipt", receipt, "answer", ChildWords.of("message " + number)));
    }
}
