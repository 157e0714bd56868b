package org.thinkuknow.labelling.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.labelling.SecondReading;

import java.nio.charset.StandardCharsets;

/** The agreed examples, to be put into content/cues/examples. */
@RestController
class ExamplesTable {

    private final SecondReading examples;

    ExamplesTable(SecondReading examples) {
        this.examples = examples;
    }

    @GetMapping("/triage/reader/examples.csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"written-here.csv\"")
                .body(examples.csv().getBytes(StandardCharsets.UTF_8));
    }
}
