package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.JourneyReturn;
import org.thinkuknow.offender.Typing;

import java.time.LocalDate;

/**
 * How somebody came back; kept under seal.
 *
 * @param day      on which they entered the United Kingdom
 * @param point    where
 * @param notified the day on which they notified it; missing if it is known otherwise
 * @param takenBy  who took that notification
 * @param note     what else is known, and from whom
 */
public record JourneyBack(
        LocalDate day, String point, @Nullable LocalDate notified, String takenBy, String station, String note) {

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 4_000;

    /** @throws org.thinkuknow.offender.OffenderRefused with a sentence for each thing that cannot stay as it is */
    public JourneyBack {
        new Typing()
                .text(point, LONGEST, "The point of return")
                .text(takenBy, LONGEST, "Who took it")
                .text(station, LONGEST, "The place")
                .text(note, LONGEST_NOTE, "The note")
                .ask(notified == null || !notified.isBefore(day), "A return is notified on its day or later.")
                .ask(
                        notified == null || !takenBy.isBlank() && !station.isBlank(),
                        "Please say who took the notification, and at which station.")
                .refuseIfWrong();
        point = point.strip();
        takenBy = takenBy.strip();
        station = station.strip();
        note = note.strip();
    }

    /** As far as it is counted with. */
    JourneyReturn facts() {
        return new JourneyReturn(day, point, notified);
    }

    /** As people read it. */
    public String words() {
        return "%s%s. %s %s"
                .formatted(
                        UkTime.day(day),
                        point.isEmpty() ? "" : ", " + point,
                        notified == null
                                ? "Not notified by the person."
                                : "Notified %s, taken by %s at %s.".formatted(UkTime.day(notified), takenBy, station),
                        note);
    }

    /** Never where somebody was: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JourneyBack[]";
    }
}
