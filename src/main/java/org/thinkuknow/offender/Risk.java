package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How a risk was assessed.
 *
 * @param tool       such as ARMS
 * @param nextReview missing if nobody has set one
 */
public record Risk(
        Band band,
        String tool,
        String assessor,
        LocalDate assessed,
        @Nullable LocalDate nextReview) {

    static final int LONGEST = 100;

    /** The bands of the assessment. */
    public enum Band {
        LOW,
        MEDIUM,
        HIGH,
        VERY_HIGH;

        /** As people say it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** @throws OffenderRefused with a sentence for each thing that cannot stay as it is */
    public Risk {
        new Typing()
                .words(tool, LONGEST, "The tool of the assessment")
                .words(assessor, LONGEST, "Who assessed")
                .ask(
                        nextReview == null || nextReview.isAfter(assessed),
                        "The next review is after the day of the assessment.")
                .refuseIfWrong();
    }

    /** Never who assessed: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Risk[]";
    }
}
