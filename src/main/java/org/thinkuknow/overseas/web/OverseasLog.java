package org.thinkuknow.overseas.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.overseas.OverseasLists;

import java.nio.charset.StandardCharsets;

/** What went to forces abroad, as a table without a name. */
@RestController
class OverseasLog {

    private final OverseasLists lists;

    OverseasLog(OverseasLists lists) {
        this.lists = lists;
    }

    @GetMapping("/overseas/log.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String country) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log.csv\"")
                .body(lists.csv(country));
    }
}
