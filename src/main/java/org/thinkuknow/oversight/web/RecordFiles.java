package org.thinkuknow.oversight.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.oversight.RecordDesk;
import org.thinkuknow.oversight.RecordFilter;

import java.nio.charset.StandardCharsets;

/** What was chosen of the record, to be taken along. */
@RestController
class RecordFiles {

    private final RecordDesk desk;

    RecordFiles(RecordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/audit/record.csv")
    ResponseEntity<byte[]> table(@RequestParam MultiValueMap<String, String> query) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.csv\"")
                .body(desk.table(RecordFilter.of(query)).getBytes(StandardCharsets.UTF_8));
    }
}
