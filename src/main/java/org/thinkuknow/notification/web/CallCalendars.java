package org.thinkuknow.notification.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.CallFeed;
import org.thinkuknow.shell.CalendarFiles;

/** One's own turns at a secret address, and a week of everybody's to keep. */
@RestController
class CallCalendars {

    private final CallFeed feed;

    CallCalendars(CallFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/on-call/calendar/{secret}.ics")
    ResponseEntity<String> mine(@PathVariable String secret) {
        return CalendarFiles.answer(feed.at(secret));
    }

    @GetMapping("/admin/on-call/week/{day}.ics")
    ResponseEntity<String> week(@PathVariable String day) {
        return CalendarFiles.answer(UkTime.dayIn(day).map(feed::week));
    }
}
