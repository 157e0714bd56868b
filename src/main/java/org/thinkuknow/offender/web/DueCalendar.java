package org.thinkuknow.offender.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.offender.DueFeed;
import org.thinkuknow.shell.CalendarFiles;

/** A manager's calendar of what is due. */
@RestController
class DueCalendar {

    private final DueFeed feed;

    DueCalendar(DueFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/offenders/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return CalendarFiles.answer(feed.at(secret));
    }
}
