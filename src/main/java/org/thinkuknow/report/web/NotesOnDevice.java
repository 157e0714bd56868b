package org.thinkuknow.report.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.report.DeviceNotes;
import org.thinkuknow.report.DeviceNotes.Device;
import org.thinkuknow.report.Reports;
import org.thinkuknow.translation.Translations;

import java.nio.charset.StandardCharsets;

/**
 * Notes on a device that only the child uses: offered on the page behind the five words, asked for by the script there. The words
 * and what the browser says of itself travel in the body of the request (decision 0094).
 */
@Controller
class NotesOnDevice {

    /** Where the script of the page asks. */
    static final String ADDRESS = "/report/notes";

    private static final MediaType WORDS = new MediaType("text", "plain", StandardCharsets.UTF_8);
    /** A whole school may sit behind one address. */
    private static final int PER_MINUTE = 120;

    private final Reports reports;
    private final DeviceNotes notes;
    private final ReceiptGuesses guesses;
    private final Allowances allowances;
    private final Translations languages;

    NotesOnDevice(
            Reports reports, DeviceNotes notes, ReceiptGuesses guesses, Allowances allowances, Translations languages) {
        this.reports = reports;
        this.notes = notes;
        this.guesses = guesses;
        this.allowances = allowances;
        this.languages = languages;
    }

    /** Puts the offer on a page, if the centre can send notes. */
    void offer(Model model) {
        model.addAttribute("notesKey", notes.key());
        model.addAttribute("notes", ReminderFile.NOTES);
    }

    /**
     * Keeps a device, forgets it, or says what it shows.
     *
     * @param what {@code keep}, {@code stop} or {@code ask}
     * @param note one of {@link ReminderFile#NOTES}, shown in the language of the page
     * @return 200 with what the device shows, 204 if it shows nothing, 404 if no report has the words, 422 if it cannot be sent to,
     *     429 if very much was asked
     */
    @PostMapping(ADDRESS)
    ResponseEntity<String> change(
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String auth,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (request.getAttribute(ReceiptDoor.BUSY) != null
                || allowances.secondsToWait("notes on a device", Allowances.networkOf(from), PER_MINUTE) > 0) {
            return status(HttpStatus.TOO_MANY_REQUESTS);
        }
        var held = reports.heldWith(receipt);
        if (held.isEmpty()) {
            guesses.wrong(from);
            return status(HttpStatus.NOT_FOUND);
        }
        var reference = held.get().reference();
        switch (what) {
            case "keep" -> {
                var shown = languages
                        .in(lang)
                        .get(ReminderFile.NOTES.contains(note) ? note : ReminderFile.NOTES.getFirst());
                if (held.get().hasEnded() || !notes.keep(reference, new Device(endpoint, key, auth), shown)) {
                    return status(HttpStatus.UNPROCESSABLE_CONTENT);
                }
            }
            case "stop" -> notes.stop(reference, endpoint);
            default -> {
                // asked alone
            }
        }
        return notes.shownOn(reference, endpoint)
                .map(NotesOnDevice::shown)
                .orElseGet(() -> status(HttpStatus.NO_CONTENT));
    }

    private static ResponseEntity<String> shown(String note) {
        return ResponseEntity.ok()
                .contentType(WORDS)
                .cacheControl(CacheControl.noStore())
                .body(note);
    }

    private static ResponseEntity<String> status(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
