package org.thinkuknow.outreach.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.outreach.CalendarFeeds;
import org.thinkuknow.outreach.VisitPapers;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.shell.CalendarFiles;

import java.util.function.Supplier;

/** What is printed for a visit, and the calendar of an educator. */
@RestController
class VisitFiles {

    private final VisitPapers papers;
    private final CalendarFeeds feeds;

    VisitFiles(VisitPapers papers, CalendarFeeds feeds) {
        this.papers = papers;
        this.feeds = feeds;
    }

    @GetMapping("/visits/{reference}/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String reference) {
        return pdf("letter", () -> papers.letter(reference));
    }

    @GetMapping("/visits/{reference}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String reference) {
        return pdf("visit-sheet", () -> papers.sheet(reference));
    }

    @GetMapping("/visits/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return CalendarFiles.answer(feeds.at(secret));
    }

    private static ResponseEntity<byte[]> pdf(String name, Supplier<byte[]> document) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.pdf\"".formatted(name))
                    .body(document.get());
        } catch (VisitRefused e) {
            return ResponseEntity.notFound().build();
        }
    }
}
