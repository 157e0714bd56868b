package org.thinkuknow.overseas;

import org.thinkuknow.centre.UkTime;

import java.time.LocalDate;

/**
 * What is known of a country, before anybody assesses it.
 *
 * @param deathPenalty whether its law has it
 * @param concern      whether a list of the government names it for human rights
 * @param source       where that stands, with its day
 * @param checked      when somebody last held it to its source
 */
public record CountryFacts(
        String country, DeathPenalty deathPenalty, boolean concern, String source, LocalDate checked) {

    /** Whether a country's law has the death penalty. */
    public enum DeathPenalty {
        ABOLISHED("The file says that the death penalty is abolished."),
        RETAINED("The file says that the law has the death penalty."),
        UNKNOWN("The file does not know whether the law has the death penalty: it counts as if it had.");

        private final String words;

        DeathPenalty(String words) {
            this.words = words;
        }

        /** A sentence about it. */
        public String words() {
            return words;
        }
    }

    static CountryFacts unknown(String country) {
        return new CountryFacts(country, DeathPenalty.UNKNOWN, false, "", LocalDate.EPOCH);
    }

    /** What an assessment begins with, as sentences; it ends with what is not known. */
    public String words() {
        var said = deathPenalty.words() + (concern ? " A list of the government names it for human rights." : "");
        return source.isEmpty()
                ? said + " Nothing else is known here of this country."
                : ("%s Source: %s, taken over on %s from what quotes it; nobody here has read the list itself."
                                + " What is true today, whoever assesses has to find out.")
                        .formatted(said, source, UkTime.day(checked));
    }
}
