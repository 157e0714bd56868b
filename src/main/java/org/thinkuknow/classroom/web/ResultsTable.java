package org.thinkuknow.classroom.web;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.Results;
import org.thinkuknow.classroom.TaughtLessons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A lesson's results for a spreadsheet, one line an option. Byte order mark first, or Excel reads the letters wrong. */
@RestController
class ResultsTable {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final TaughtLessons lessons;

    ResultsTable(TaughtLessons lessons) {
        this.lessons = lessons;
    }

    @GetMapping("/teach/results/{reference}/answers.csv")
    ResponseEntity<String> table(@PathVariable String reference) {
        try {
            var results = lessons.results(reference).results();
            return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.csv\"").body(csv(results));
        } catch (LessonRefused e) {
            return ResponseEntity.notFound().build();
        }
    }

    static String csv(Results results) {
        var table = new StringBuilder("\ufeff");
        try (var printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
            printer.printRecord("when", "question", "strand", "asked", "answers", "answer", "count", "right");
            for (var each : results.questions()) {
                var question = each.question();
                if (each.tally().isEmpty()) {
                    printer.printRecord(each.when(), question.id(), question.strand().title(), question.ask(), "fewer than " + Results.FEWEST, "", "", "");
                } else {
                    for (var bar : each.tally().get().bars()) {
                        printer.printRecord(each.when(), question.id(), question.strand().title(), question.ask(), each.tally().get().answers(), bar.say(), bar.count(), bar.right() ? "yes" : "");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }
}
