package org.thinkuknow.report.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.printing.IcsText;
import org.thinkuknow.report.SeenText;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.translation.Words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A note for a calendar, as a file. Whoever finds it reads what the child chose, and nothing that leads here unless the child
 * wants that. What was chosen travels in the body of the request and is kept nowhere (decision 0086).
 */
@Controller
class ReminderFile {

    /** Where the words stand that a child can choose. */
    static final List<String> NOTES =
            List.of("reminder.1", "reminder.2", "reminder.3", "reminder.4", "reminder.5", "reminder.6");

    /** Letters of one's own words. */
    static final int LONGEST = 40;

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FURTHEST = Duration.ofDays(40);
    private static final Duration LENGTH = Duration.ofMinutes(10);
    /** Signs that nobody sees and that turn what is beside them around, and halves of letters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufffd]+");

    private final Translations languages;
    private final Centre centre;
    private final Clock clock;

    ReminderFile(Translations languages, Centre centre, Clock clock) {
        this.languages = languages;
        this.centre = centre;
        this.clock = clock;
    }

    /**
     * The file. Whatever was sent, there is one: what cannot be meant is left out.
     *
     * @param note    one of {@link #NOTES}
     * @param own     words of one's own, which count before those
     * @param address whether our address is to stand in it
     * @param at      the moment of which the page spoke
     */
    @PostMapping("/report/reminder")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String lang) {
        var words = languages.in(lang);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("reminder.ics")
                                .build()
                                .toString())
                .body(calendar(
                        title(note, own, words), moment(at), address.isEmpty() ? Optional.empty() : page(words)));
    }

    private Optional<String> page(Words words) {
        return Optional.of(centre.baseUrl() + words.language().address("/report/reply"));
    }

    private String calendar(String title, Instant when, Optional<String> page) {
        var calendar = IcsText.ofNobody();
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", UUID.randomUUID().toString());
        calendar.line("DTSTAMP", IcsText.moment(clock.instant()));
        calendar.line("DTSTART", IcsText.moment(when));
        calendar.line("DTEND", IcsText.moment(when.plus(LENGTH)));
        calendar.line("SUMMARY", IcsText.escaped(title));
        calendar.line("CLASS", "PRIVATE");
        calendar.line("TRANSP", "TRANSPARENT");
        page.ifPresent(url -> calendar.line("URL", url));
        calendar.line("BEGIN", "VALARM");
        calendar.line("ACTION", "DISPLAY");
        calendar.line("DESCRIPTION", IcsText.escaped(title));
        calendar.line("TRIGGER", "PT0M");
        calendar.line("END", "VALARM");
        calendar.line("END", "VEVENT");
        return calendar.ended();
    }

    private static String title(String note, String own, Words words) {
        var typed = UNSEEN.matcher(SeenText.of(own)).replaceAll(" ").strip();
        if (typed.isEmpty()) {
            return words.get(NOTES.contains(note) ? note : NOTES.getFirst());
        }
        return typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)).strip();
    }

    /** A page may have been open for some days; what it never said is not put into a calendar. */
    private Instant moment(String at) {
        var now = clock.instant();
        try {
            var said = Instant.parse(at);
            if (said.isAfter(now) && said.isBefore(now.plus(FURTHEST))) {
                return said;
            }
        } catch (DateTimeParseException e) {
            // falls through: it was no moment
        }
        return ChildsHour.from(now).at();
    }
}
