package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.When;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A notification of a journey abroad, as far as it is counted with: the first one or a change of it.
 *
 * @param given         when it was given to the police
 * @param known         since when the day, the first country and the point of arrival were known, or what was changed
 * @param departs       the day of leaving, with the time if it is known
 * @param countries     in their order, by their letters
 * @param comesBack     the day of return; missing while nobody knows it
 * @param pointOfReturn where that is; empty while nobody knows it
 * @param isExcused     whether a person recorded that there was a reasonable excuse for giving it late
 */
public record JourneyNotice(
        Instant given,
        LocalDate known,
        When departs,
        List<String> countries,
        @Nullable LocalDate comesBack,
        String pointOfReturn,
        boolean isExcused) {

    public JourneyNotice {
        countries = List.copyOf(countries);
    }
}
