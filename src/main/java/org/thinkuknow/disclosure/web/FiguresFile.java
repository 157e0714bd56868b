package org.thinkuknow.disclosure.web;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.disclosure.GovernorFigures;
import org.thinkuknow.disclosure.YearFigures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The figures for governors as a spreadsheet reads them. Byte order mark first, or Excel reads the letters wrong. */
@RestController
class FiguresFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final GovernorFigures figures;

    FiguresFile(GovernorFigures figures) {
        this.figures = figures;
    }

    /** The latest year, if none is named. */
    @GetMapping("/safeguarding/figures.csv")
    ResponseEntity<String> table(@RequestParam(defaultValue = "") String year) {
        return figures.years().stream()
                .filter(each -> year.isEmpty() || String.valueOf(each.year()).equals(year))
                .findFirst()
                .flatMap(figures::take)
                .map(found -> ResponseEntity.ok()
                        .contentType(CSV)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("Safeguarding figures %s.csv"
                                                .formatted(found.year().words()))
                                        .build()
                                        .toString())
                        .body(csv(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String csv(YearFigures figures) {
        var table = new StringBuilder("\ufeff");
        try (var printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
            printer.printRecord(Stream.concat(Stream.of("group", "line"), figures.heads().stream()));
            for (var row : figures.rows()) {
                printer.printRecord(Stream.concat(Stream.of(row.group(), row.label()), row.cells().stream()));
            }
            printer.printRecord("Tasks", "Open today", figures.openTasks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }
}
