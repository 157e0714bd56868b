package org.thinkuknow.results.web;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.classroom.AtShow;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.printing.Cell;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A lesson's results for a spreadsheet, one line an option. Byte order mark first, or Excel reads the letters wrong. */
@RestController
class ResultsTable {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final TaughtLessons lessons;
    private final FileNames names;

    ResultsTable(TaughtLessons lessons, FileNames names) {
        this.lessons = lessons;
        this.names = names;
    }

    @GetMapping("/teach/results/{reference}/answers.csv")
    ResponseEntity<String> table(@PathVariable String reference) {
        try {
            var taught = lessons.results(reference);
            return ResponseEntity.ok()
                    .contentType(CSV)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, names.attachment(taught, "csv"))
                    .body(csv(taught.results(), taught.atShow(), taught.polls()));
        } catch (LessonRefused e) {
            return ResponseEntity.notFound().build();
        }
    }

    static String csv(Results results, Map<String, AtShow> atShow, List<TaughtLessons.OfPoll> polls) {
        var table = new StringBuilder("\ufeff");
        try (var printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
            printer.printRecord(
                    "when", "question", "strand", "asked", "answers", "answer", "count", "right", "taken", "late");
            for (var each : results.questions()) {
                var question = each.question();
                print(
                        printer,
                        List.of(each.when(), question.id(), question.strand().title(), Cell.harmless(question.ask())),
                        each.tally(),
                        true,
                        atShow.getOrDefault(question.id(), AtShow.NOTHING));
            }
            for (var poll : polls) {
                print(printer, List.of("Poll", "", "", Cell.harmless(poll.say())), poll.tally(), false, AtShow.NOTHING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    /** Late answers stand beside the others, and in none of them; what is so few that it may point at a child is not told. */
    private static void print(
            CSVPrinter printer, List<String> asked, Optional<Tally> tally, boolean marked, AtShow atShow)
            throws IOException {
        if (tally.isEmpty()) {
            printer.printRecord(
                    line(asked, "fewer than " + Results.FEWEST, "", "", "", told(atShow.taken()), told(atShow.late())));
            return;
        }
        for (var bar : tally.get().bars()) {
            printer.printRecord(line(
                    asked,
                    tally.get().answers(),
                    Cell.harmless(bar.say()),
                    bar.count(),
                    marked && bar.right() ? "yes" : "",
                    told(atShow.taken()),
                    told(atShow.late())));
        }
    }

    private static String told(int count) {
        return count == 0 ? "" : count < Results.FEWEST ? "fewer than " + Results.FEWEST : String.valueOf(count);
    }

    private static List<Object> line(List<String> asked, Object... answered) {
        return Stream.concat(asked.stream(), Stream.of(answered)).toList();
    }
}
