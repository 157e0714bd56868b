package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An order against somebody.
 *
 * @param served the day on which it was served
 * @param ends   its last day; missing if it has none
 * @param text   what it asks and forbids
 * @param ban    where it forbids to travel
 */
public record CourtOrder(
        Kind kind, LocalDate served, @Nullable LocalDate ends, String text, TravelBan ban) {

    private static final int LONGEST = 4_000;

    /** What it is. */
    public enum Kind {
        SHPO("sexual harm prevention order"),
        SRO("sexual risk order"),
        NO("notification order"),
        VOO("violent offender order"),
        OTHER("another order");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people say it. */
        public String words() {
            return words;
        }
    }

    /**
     * Checks size, then characters.
     *
     * @param ban missing in what was kept before orders knew of any
     * @throws OffenderRefused with a sentence for each thing that cannot stay as it is
     */
    public CourtOrder(Kind kind, LocalDate served, @Nullable LocalDate ends, String text, @Nullable TravelBan ban) {
        this.kind = kind;
        this.served = served;
        this.ends = ends;
        this.text = text;
        this.ban = ban == null ? TravelBan.NONE : ban;
        new Typing()
                .ask(ends == null || !ends.isBefore(served), "An order ends on the day of its service or later.")
                .text(text, LONGEST, "The text of an order")
                .refuseIfWrong();
    }

    /** Whether it forbids a country on any of some days. */
    public boolean forbids(String country, LocalDate from, LocalDate until) {
        return ban.forbids(country) && !served.isAfter(until) && (ends == null || !ends.isBefore(from));
    }

    /** Never its text: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "CourtOrder[]";
    }
}
