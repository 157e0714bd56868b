package org.thinkuknow.offender.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.offender.DueFeed;

import java.nio.charset.StandardCharsets;

/** A manager's calendar of what is due. */
@RestController
class DueCalendar {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final DueFeed feed;

    DueCalendar(DueFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/offenders/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return feed.at(secret)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
