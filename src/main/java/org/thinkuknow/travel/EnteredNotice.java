package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.JourneyNotice;

import java.time.Instant;
import java.util.Locale;

/**
 * A notification of a journey as it was entered.
 *
 * @param enteredBy  a username
 * @param excuse     what was decided about its delay; missing while nobody has
 * @param isReplaced whether it was corrected: it stays, and counts no more
 */
public record EnteredNotice(
        String id,
        NotifiedJourney told,
        @Nullable Excuse excuse,
        String enteredBy,
        Instant enteredAt,
        boolean isReplaced) {

    private static final int NUMBER = 8;

    /** By which the person who notified refers to it. */
    public String acknowledgementNumber() {
        return "J-" + id.substring(0, NUMBER).toUpperCase(Locale.ROOT);
    }

    /** When it was given to the police. */
    public Instant givenAt() {
        return told.givenAt();
    }

    JourneyNotice facts() {
        return new JourneyNotice(
                told.givenAt(),
                told.known(),
                told.departure(),
                told.countries(),
                told.comesBack(),
                told.pointOfReturn(),
                excuse == Excuse.ACCEPTED);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "EnteredNotice[" + id + "]";
    }
}
