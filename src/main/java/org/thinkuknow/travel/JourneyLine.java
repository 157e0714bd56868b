package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.Country;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A journey as lists have it.
 *
 * @param name      of one's own people; a supervisor reads references until a record is opened
 * @param countries by name, as notified last
 * @param comesBack as notified last; missing while nobody knows it
 * @param backBy    by which the list goes
 */
public record JourneyLine(
        String reference,
        String offender,
        String manager,
        Optional<String> name,
        String countries,
        LocalDate departs,
        @Nullable LocalDate comesBack,
        LocalDate backBy,
        JourneyState state,
        boolean isLate,
        boolean isBanned) {

    JourneyLine with(Optional<String> known) {
        return new JourneyLine(
                reference, offender, manager, known, countries, departs, comesBack, backBy, state, isLate, isBanned);
    }

    JourneyLine with(NotifiedJourney told) {
        return new JourneyLine(
                reference,
                offender,
                manager,
                name,
                Country.words(told.countries()),
                departs,
                told.comesBack(),
                backBy,
                state,
                isLate,
                isBanned);
    }

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JourneyLine[" + reference + "]";
    }
}
