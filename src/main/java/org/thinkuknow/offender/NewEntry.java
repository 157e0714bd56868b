package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that is entered: a notification, an event or a spell.
 *
 * @param kinds   of a notification all that was notified at once, else one
 * @param begins  the day, or the first one of a spell
 * @param ends    of a spell the day of release, return or leaving, missing while nobody knows it; of a change notified ahead the day on
 *                which it is expected
 * @param takenBy of a notification who took it
 * @param station where it was taken
 * @param note    what was notified, or what else is known
 */
public record NewEntry(
        Set<EntryKind> kinds, LocalDate begins, @Nullable LocalDate ends, String takenBy, String station, String note) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 4_000;

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws OffenderRefused with a sentence for each thing that cannot stay as it is
     */
    public NewEntry {
        var typing = new Typing()
                .ask(!kinds.isEmpty(), "Please choose what it is.")
                .text(takenBy, LONGEST_NAME, "Who took it")
                .text(station, LONGEST_NAME, "The place")
                .text(note, LONGEST_NOTE, "The note")
                .ask(!begins.isBefore(FIRST), "Please look at the day: it is before 1990.");
        typing.refuseIfWrong();
        kinds = EnumSet.copyOf(kinds);
        var sort = kinds.iterator().next().sort();
        new Typing()
                .ask(
                        sort == EntryKind.Sort.NOTIFICATION
                                ? kinds.stream().allMatch(kind -> kind.sort() == sort)
                                : kinds.size() == 1,
                        "Please enter each event and each spell by itself.")
                .ask(
                        sort == EntryKind.Sort.SPELL || kinds.contains(EntryKind.AHEAD) || ends == null,
                        "Only a time in custody, in hospital, abroad or elsewhere has an end, and a change notified ahead a day.")
                .ask(
                        !kinds.contains(EntryKind.AHEAD)
                                || ends != null
                                        && kinds.stream()
                                                .anyMatch(
                                                        kind -> !kind.aheadOf().isEmpty()),
                        "Please say of a change notified ahead what it is, and on which day it is expected.")
                .ask(sort != EntryKind.Sort.ENQUIRY || !note.isBlank(), "Please say what came of the enquiry.")
                .ask(ends == null || !ends.isBefore(begins), "It ends on the day on which it begins, or later.")
                .ask(
                        sort != EntryKind.Sort.NOTIFICATION || !takenBy.isBlank() && !station.isBlank(),
                        "Please say who took the notification, and at which station.")
                .refuseIfWrong();
    }

    /** @throws OffenderRefused if it lies in the future, where the end of a spell and an absence from home may */
    void refuseIfAfter(LocalDate today) {
        if (kinds.contains(EntryKind.AWAY) && !begins.isAfter(today.plusYears(1))) {
            return;
        }
        if (begins.isAfter(today)) {
            throw new OffenderRefused("Please enter it once it has happened."
                    + " A notification given ahead is of the day on which it was given.");
        }
    }

    EntryText text() {
        return new EntryText(takenBy.strip(), station.strip(), note.strip());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewEntry" + kinds;
    }
}
