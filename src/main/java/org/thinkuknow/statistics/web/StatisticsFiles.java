package org.thinkuknow.statistics.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.printing.PrintedBars;
import org.thinkuknow.printing.PrintedDocument;
import org.thinkuknow.statistics.FigureBars;
import org.thinkuknow.statistics.FigureCsv;
import org.thinkuknow.statistics.FigureTable;
import org.thinkuknow.statistics.Period;
import org.thinkuknow.statistics.StaffFigures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The figures of a period to take along: for a spreadsheet, and as a report to print. */
@RestController
class StatisticsFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StaffFigures figures;

    StatisticsFiles(StaffFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/statistics/{period}/figures.csv")
    ResponseEntity<byte[]> table(@PathVariable String period) {
        return file(
                period, "figures.csv", CSV, (of, tables) -> FigureCsv.of(tables).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/statistics/{period}/report.pdf")
    ResponseEntity<byte[]> report(@PathVariable String period) {
        return file(period, "report.pdf", MediaType.APPLICATION_PDF, StatisticsFiles::document);
    }

    private ResponseEntity<byte[]> file(
            String name, String file, MediaType type, BiFunction<Period, List<FigureTable>, byte[]> written) {
        return figures.named(name)
                .map(period -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s-%s\"".formatted(period.name(), file))
                        .body(written.apply(period, figures.of(period))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] document(Period period, List<FigureTable> tables) {
        var document = new PrintedDocument("Figures: " + period.words())
                .remark(
                        "A fall in reports is not a fall in abuse. Small numbers are hidden and the others rounded to five, each by "
                                + "itself, so parts need not add up.");
        tables.forEach(table -> {
            document.part(table.title()).remark(table.counted()).remark("Not counted: " + table.notCounted());
            document.table(
                    table.heads(),
                    table.rows().stream()
                            .map(row -> Stream.concat(Stream.of(row.label()), row.cells().stream())
                                    .toList())
                            .toList(),
                    FigureBars.of(table)
                            .filter(bars -> bars.largest() > 0)
                            .map(StatisticsFiles::drawn)
                            .orElse(PrintedBars.NONE));
        });
        document.part("Signs");
        for (var sign : Sign.values()) {
            document.remark("%s: %s".formatted(sign.text(), sign.meaning()));
        }
        return document.end();
    }

    private static PrintedBars drawn(FigureBars bars) {
        return new PrintedBars(
                bars.columns().stream().map(column -> column + 1).toList(),
                bars.table().rows().stream().map(bars::parts).toList());
    }
}
