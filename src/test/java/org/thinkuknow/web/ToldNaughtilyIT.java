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
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainBrowser;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
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
        var lost = tellings().parallelStream().flatMap(this::lost).limit(30).toList();
        assertThat(lost).isEmpty();
    }

    /** What is told in one report: what, then where, then in answer to us. */
    private record Telling(String what, String place, String answer) {}

    /** Each text is told in one of the three ways; what nobody can type, and everything in a run of everything, in all three. */
    private static List<Telling> tellings() {
        var ways = List.of(0, 1, 2);
        var turns = IntStream.range(0, NaughtyStrings.ALL.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        number -> NaughtyStrings.goesTo(ways, NaughtyStrings.ALL.get(number), number)
                                        .count()
                                == ways.size(),
                        Collectors.mapping(NaughtyStrings.ALL::get, Collectors.toList())));
        var once = turns.getOrDefault(false, List.of());
        var all = new ArrayList<Telling>();
        turns.getOrDefault(true, List.of()).forEach(text -> all.add(new Telling(text, text, text)));
        for (var first = 0; first < once.size(); first += ways.size()) {
            var next = once.subList(first, Math.min(first + ways.size(), once.size()));
            all.add(new Telling(next.getFirst(), next.get(next.size() / 2), next.getLast()));
        }
        return all;
    }

    private Stream<String> lost(Telling telling) {
        var browser = plainBrowser();
        var sent = tell(browser, telling.what());
        if (sent.status() == 200) {
            return later(browser, sent, telling, true);
        }
        return Stream.concat(
                given(sent, "what", telling.what()).stream(),
                later(browser, tell(browser, ChildWords.of("They say things")), telling, false));
    }

    private static PlainPage tell(PlainBrowser browser, String what) {
        var form = browser.get("/report").asSent();
        form.put("what", what);
        return browser.post("/report", form);
    }

    private Stream<String> later(PlainBrowser browser, PlainPage page, Telling telling, boolean isTold) {
        var receipt = page.receipt();
        references.add(reports.readWithReceipt(receipt).orElseThrow().reference());
        var more = page.asSent();
        more.put("place", telling.place());
        var added = browser.post("/report/more", more);
        var answered = browser.post("/report/reply", Map.of("receipt", receipt, "answer", telling.answer()));
        var report = reports.readWithReceipt(receipt).orElseThrow();
        return Stream.of(
                        isTold ? keptAt(report, Field.WHAT, telling.what()) : Optional.<String>empty(),
                        added.status() == 200
                                ? keptAt(report, Field.PLACE, telling.place())
                                : given(added, "place", telling.place()),
                        answered.status() == 200
                                ? keptAsMessage(report, telling.answer())
                                : given(answered, "answer", telling.answer()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> keptAt(FiledReport report, Field field, String text) {
        return where(text, "in " + field)
                .filter(where -> !clean(text).equals(report.words().getOrDefault(field, "")));
    }

    private static Optional<String> keptAsMessage(FiledReport report, String text) {
        return where(text, "in the messages")
                .filter(where -> report.messages().stream()
                        .noneMatch(message -> message.text().equals(clean(text))));
    }

    private static Optional<String> given(PlainPage page, String field, String text) {
        return where(text, "in %s, after %d".formatted(field, page.status()))
                .filter(where -> !isGivenBack(page, field, text));
    }

    private static Optional<String> where(String text, String place) {
        return Optional.of("text %d %s".formatted(NaughtyStrings.ALL.indexOf(text), place));
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
