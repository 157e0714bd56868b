package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a journey, in one country.
 *
 * @param country       ISO 3166 alpha-2
 * @param from          the day of arrival; null if nobody knows
 * @param until         the day of leaving; null if nobody knows
 * @param carrier       who carries the person there, with the number of flight, train or ship; may be empty
 * @param place         where the person arrives or stays; may be empty
 * @param accommodation its name or address; may be empty
 */
public record JourneyLeg(
        String country,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String carrier,
        String place,
        String accommodation) {

    private static final int MOST_COUNTRIES = 30;

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final int PARTS = 6;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** @throws PackageRefused with a sentence if there is no such country, or it ends before it begins */
    public JourneyLeg {
        if (!isCountry(country)) {
            throw new PackageRefused("A leg of the journey needs a country by its two letters, such as FR.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new PackageRefused("A leg of the journey ends before it begins.");
        }
        carrier = onOneLine(carrier);
        place = onOneLine(place);
        accommodation = onOneLine(accommodation);
    }

    /** What is wrong with the countries of a package: what is none, or more than one package goes to. */
    static Optional<String> complaint(Collection<String> countries) {
        if (!countries.stream().allMatch(JourneyLeg::isCountry)) {
            return Optional.of("Please name countries by their two letters, such as FR.");
        }
        return countries.size() > MOST_COUNTRIES
                ? Optional.of("A package goes to %d countries at most. Please begin another.".formatted(MOST_COUNTRIES))
                : Optional.empty();
    }

    /** Whether two letters are a country's. */
    public static boolean isCountry(String letters) {
        return COUNTRIES.contains(letters);
    }

    /** The country's name in English. */
    public static String nameOf(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.UK);
    }

    private static String onOneLine(String text) {
        return text.replace(';', ',').replaceAll("\\s+", " ").strip();
    }

    /**
     * Reads a leg as {@link #line} writes it.
     *
     * @throws PackageRefused with a sentence about what cannot be read
     */
    static JourneyLeg parse(String line) {
        var parts = Arrays.copyOf(line.split(";", -1), PARTS);
        if (line.chars().filter(letter -> letter == ';').count() >= PARTS) {
            throw new PackageRefused("A leg of the journey has six parts at most, with semicolons between them.");
        }
        var filled =
                Stream.of(parts).map(part -> part == null ? "" : part.strip()).toList();
        return new JourneyLeg(
                filled.get(0).toUpperCase(Locale.ROOT),
                day(filled.get(1)),
                day(filled.get(2)),
                filled.get(3),
                filled.get(4),
                filled.get(5));
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
                throw new PackageRefused("A day of the journey is out of all time.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new PackageRefused("Please give the days of a journey as 2026-11-27.", e);
        }
    }

    /** The leg on one line, its parts with semicolons between them. */
    String line() {
        return String.join(
                "; ",
                country,
                from == null ? "" : from.toString(),
                until == null ? "" : until.toString(),
                carrier,
                place,
                accommodation);
    }

    /** Never the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JourneyLeg[" + country + "]";
    }
}
