package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A conviction, finding or caution for an offence of Schedule 3, which an officer has ticked.
 *
 * @param day    the relevant date
 * @param length of the sentence, such as {@code 18 months} or {@code 6 months + 2 years}; empty where there is none
 * @param court  and offence, in words
 */
public record Disposal(DisposalKind kind, LocalDate day, String length, String court) {

    private static final Pattern LENGTH = Pattern.compile("[a-z0-9 +,&-]{1,100}");
    private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
    private static final int LONGEST_COURT = 400;

    /**
     * Checks size, then characters.
     *
     * @throws OffenderRefused with a sentence for each thing that cannot stay as it is
     */
    public Disposal {
        length = length.strip().toLowerCase(Locale.ROOT);
        new Typing()
                .ask(
                        kind.hasLength() ? LENGTH.matcher(length).matches() : length.isEmpty(),
                        kind.hasLength()
                                ? "Please say how long the sentence or order is, such as: 18 months."
                                : "This kind of sentence is entered without a length.")
                .ask(!day.isBefore(FIRST), "Please look at the day of the conviction, finding or caution.")
                .text(court, LONGEST_COURT, "Court and offence")
                .refuseIfWrong();
    }

    /** As it is read. */
    public String words() {
        return length.isEmpty() ? kind.words() : "%s, %s".formatted(kind.words(), length);
    }

    /** Never court and offence: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Disposal[]";
    }
}
