package org.thinkuknow.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.PlainBrowser;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever letters a child uses: what they told stands in the report, or is on their screen again with a sentence that says why. */
class ToldNaughtilyIT extends RunningApplication {

    private static final String UNSEEN = "[\\p{Cc}&&[^\\n\\t]]";

    @Autowired
    private Reports reports;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final Queue<String> references = new ConcurrentLinkedQueue<>();

    @AfterEach
    void nothingIsLeft() {
        new Leftovers(database, finished, transaction).erase(List.copyOf(references));
    }

    @Test
    void whatIsToldInTheReportAndLaterIsKeptOrGivenBack() {
        var lost = IntStream.range(0, NaughtyStrings.ALL.size())
                .parallel()
                .boxed()
                .flatMap(number ->
                        lost(NaughtyStrings.ALL.get(number)).map(where -> "text " + number + " was lost: " + where))
                .limit(30)
                .toList();
        assertThat(lost).isEmpty();
    }

    private Stream<String> lost(String text) {
        var browser = plainBrowser();
        var form = browser.get("/report").asSent();
        form.put("what", text);
        var sent = browser.post("/report", form);
        if (sent.status() != 200) {
            return given(sent, "what", text).stream();
        }
        var receipt = sent.receipt();
        var report = reports.readWithReceipt(receipt).orElseThrow();
        references.add(report.reference());
        return Stream.concat(keptAt(report, Field.WHAT, text).stream(), later(browser, sent, receipt, text));
    }

    private Stream<String> later(PlainBrowser browser, PlainPage page, String receipt, String text) {
        var more = page.asSent();
        more.put("place", text);
        var added = browser.post("/report/more", more);
        var answered = browser.post("/report/reply", Map.of("receipt", receipt, "answer", text));
        var report = reports.readWithReceipt(receipt).orElseThrow();
        return Stream.of(
                        added.status() == 200 ? keptAt(report, Field.PLACE, text) : given(added, "place", text),
                        answered.status() == 200 ? keptAsMessage(report, text) : given(answered, "answer", text))
                .flatMap(Optional::stream);
    }

    private static Optional<String> keptAt(FiledReport report, Field field, String text) {
        return Optional.of("in " + field)
                .filter(where -> !clean(text).equals(report.words().get(field)));
    }

    private static Optional<String> keptAsMessage(FiledReport report, String text) {
        return Optional.of("in the messages")
                .filter(where -> report.messages().stream()
                        .noneMatch(message -> message.text().equals(clean(text))));
    }

    private static Optional<String> given(PlainPage page, String field, String text) {
        return Optional.of("in %s, after %d".formatted(field, page.status()))
                .filter(where -> !isGivenBack(page, field, text));
    }

    /** Letters that arrived broken are question marks. */
    private static boolean isGivenBack(PlainPage page, String field, String text) {
        return clean(page.kept(field)).equals(clean(text).replace('\ufffd', '?'))
                && !page.errors().isBlank();
    }

    /** As it arrives: half a letter is none, unseen signs go. */
    private static String clean(String text) {
        var arrived = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return arrived.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll(UNSEEN, "")
                .strip();
    }
}
