package org.thinkuknow.duties;

import java.time.LocalDate;

/**
 * What two people entered when a law that had been passed was started.
 *
 * @param date       the first day on which events are under the rule
 * @param instrument the number of the instrument that says so, such as {@code SI 2027/123}
 * @param made       the day on which the instrument was made
 * @param enteredBy  who read it
 * @param agreedBy   who read it too: somebody else
 */
public record Commencement(LocalDate date, String instrument, LocalDate made, String enteredBy, String agreedBy) {}
