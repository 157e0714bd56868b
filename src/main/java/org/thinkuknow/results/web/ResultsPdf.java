package org.thinkuknow.results.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.results.TaughtLessons;

/** A lesson's results to print, and to lay before a colleague. */
@RestController
class ResultsPdf {

    private final TaughtLessons lessons;
    private final FileNames names;

    ResultsPdf(TaughtLessons lessons, FileNames names) {
        this.lessons = lessons;
        this.names = names;
    }

    @GetMapping("/teach/results/{reference}/results.pdf")
    ResponseEntity<byte[]> document(@PathVariable String reference) {
        try {
            var taught = lessons.results(reference);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, names.attachment(taught, "pdf"))
                    .body(ResultsDocument.of(taught));
        } catch (LessonRefused e) {
            return ResponseEntity.notFound().build();
        }
    }
}
