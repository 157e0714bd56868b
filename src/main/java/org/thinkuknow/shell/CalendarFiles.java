package org.thinkuknow.shell;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How an iCalendar file is answered: kept by nobody on the way, and as if it never was where there is none. */
public final class CalendarFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarFiles() {}

    /** The text of a calendar, or that there is none. */
    public static ResponseEntity<String> answer(Optional<String> calendar) {
        return calendar.map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
