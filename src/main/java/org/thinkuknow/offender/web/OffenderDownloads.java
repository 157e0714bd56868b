package org.thinkuknow.offender.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.offender.OffenderFiles;
import org.thinkuknow.offender.OffenderPapers;
import org.thinkuknow.offender.OffenderRefused;

import java.util.function.Supplier;

/** The acknowledgement of a notification, and the file. Neither an address nor a name of a file says whose it is. */
@RestController
class OffenderDownloads {

    private final OffenderPapers papers;
    private final OffenderFiles files;

    OffenderDownloads(OffenderPapers papers, OffenderFiles files) {
        this.papers = papers;
        this.files = files;
    }

    @GetMapping("/offenders/{reference}/notifications/{notification}/receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String reference, @PathVariable String notification) {
        return download(
                "acknowledgement.pdf", MediaType.APPLICATION_PDF, () -> papers.receipt(reference, notification));
    }

    @GetMapping("/offenders/{reference}/file.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference) {
        return download("file.pdf", MediaType.APPLICATION_PDF, () -> files.pdf(reference));
    }

    @GetMapping("/offenders/{reference}/file.json")
    ResponseEntity<byte[]> json(@PathVariable String reference) {
        return download("file.json", MediaType.APPLICATION_JSON, () -> files.json(reference));
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, Supplier<byte[]> file) {
        try {
            return ResponseEntity.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                    .body(file.get());
        } catch (OffenderRefused e) {
            return ResponseEntity.notFound().build();
        }
    }
}
