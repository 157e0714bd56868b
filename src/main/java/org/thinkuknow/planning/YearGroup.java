package org.thinkuknow.planning;

import org.thinkuknow.learning.AgeBand;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year of school, by the name that it has in its part of the United Kingdom.
 *
 * @param key   permanent
 * @param title as a teacher there says it
 * @param age   of its youngest pupils when the year begins
 */
public record YearGroup(String key, String title, int age) {

    private static final int FIRST_AGE = 4;

    /** England and Wales first, then Scotland (P1 to S6), then Northern Ireland (P1 to Year 14). */
    public static final List<YearGroup> ALL = Stream.of(
                    Stream.of(new YearGroup("reception", "Reception", FIRST_AGE)),
                    years(1, 13, "year-%d", "Year %d", FIRST_AGE),
                    years(1, 7, "sc-p%d", "Primary %d (Scotland)", FIRST_AGE - 1),
                    years(1, 6, "sc-s%d", "Secondary %d (Scotland)", FIRST_AGE + 6),
                    years(1, 7, "ni-p%d", "Primary %d (Northern Ireland)", FIRST_AGE - 1),
                    years(8, 14, "ni-%d", "Year %d (Northern Ireland)", FIRST_AGE - 1))
            .flatMap(groups -> groups)
            .toList();

    private static Stream<YearGroup> years(int first, int last, String key, String title, int before) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new YearGroup(key.formatted(year), title.formatted(year), before + year));
    }

    /** The year group with a key, if there is one. */
    public static Optional<YearGroup> of(String key) {
        return ALL.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    /** The year group after this one in the same part of the United Kingdom; nothing after the last year of school. */
    public Optional<YearGroup> next() {
        return ALL.stream().skip(ALL.indexOf(this) + 1L).findFirst().filter(following -> following.age() == age + 1);
    }

    /** The band whose lessons suit most of its pupils. */
    public AgeBand band() {
        return age < 7
                ? AgeBand.FOUR_TO_SEVEN
                : age < 11
                        ? AgeBand.SEVEN_TO_ELEVEN
                        : age < 14 ? AgeBand.ELEVEN_TO_FOURTEEN : AgeBand.FOURTEEN_TO_EIGHTEEN;
    }
}
