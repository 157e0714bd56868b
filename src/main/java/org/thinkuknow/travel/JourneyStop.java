package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.Country;
import org.thinkuknow.offender.Typing;

import java.time.LocalDate;

/**
 * A country to which a journey leads.
 *
 * @param country       its two letters
 * @param arrives       missing while nobody knows it
 * @param leaves        missing while nobody knows it
 * @param point         where the person arrives in it
 * @param carrier       who carries them there
 * @param accommodation where they stay in it
 */
public record JourneyStop(
        String country,
        @Nullable LocalDate arrives,
        @Nullable LocalDate leaves,
        String point,
        String carrier,
        String accommodation) {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 600;

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws org.thinkuknow.offender.OffenderRefused with a sentence for each thing that cannot stay as it is
     */
    public JourneyStop {
        var words = new Country(country).words();
        new Typing()
                .text(point, LONGEST, "A point of arrival")
                .text(carrier, LONGEST, "A carrier")
                .text(accommodation, LONGEST_ADDRESS, "An accommodation")
                .ask(
                        arrives == null || leaves == null || !leaves.isBefore(arrives),
                        "%s: the day of leaving it is before the day of arriving there.".formatted(words))
                .refuseIfWrong();
        point = point.strip();
        carrier = carrier.strip();
        accommodation = accommodation.strip();
    }

    /** The first day there that is known. */
    @Nullable
    LocalDate firstDay() {
        return arrives == null ? leaves : arrives;
    }

    /** The last day there that is known. */
    @Nullable
    LocalDate lastDay() {
        return leaves == null ? arrives : leaves;
    }

    /** Never where somebody stays: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JourneyStop[]";
    }
}
