package org.thinkuknow.links;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Postcodes in a text, and the places and schools that somebody named as such. */
final class PlaceNames {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([a-z]{1,2}\\d[a-z\\d]?)\\s{0,2}(\\d[abd-hjlnp-uw-z]{2})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT =
            Pattern.compile("([a-z]{1,2}\\d[a-z\\d]?)(?:\\s{1,2}(\\d))?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ORDINALS =
            Set.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "0th");
    private static final Set<String> SAY_NOTHING = Set.of(
            "school",
            "schools",
            "the",
            "of",
            "my",
            "at",
            "primary",
            "secondary",
            "academy",
            "high",
            "junior",
            "infant",
            "infants",
            "college",
            "in",
            "and",
            "ce",
            "rc",
            "church",
            "england",
            "catholic",
            "community",
            "i",
            "go",
            "to",
            "a",
            "it",
            "is",
            "none",
            "no",
            "home",
            "online",
            "idk",
            "dont",
            "know",
            "near",
            "uk",
            "london",
            "united",
            "kingdom",
            "scotland",
            "wales",
            "ireland",
            "northern");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private PlaceNames() {}

    static Stream<Identifier> postcodes(CharSequence text) {
        return POSTCODE.matcher(text)
                .results()
                .filter(found -> !ORDINALS.contains(found.group(2).toLowerCase(Locale.ROOT)))
                .map(found -> new Identifier(
                        IdentifierKind.POSTCODE,
                        (found.group(1) + found.group(2)).toLowerCase(Locale.ROOT),
                        found.group()));
    }

    /** The districts and sectors of the postcodes in a text, such as LS6 and LS6 2; or the one that the whole text is. */
    static Stream<Identifier> districts(CharSequence text) {
        var whole = DISTRICT.matcher(text.toString().strip());
        if (whole.matches()) {
            return Stream.of(district(whole.group(1), whole.group(2)));
        }
        return postcodes(text).map(Identifier::value).flatMap(code -> {
            var district = code.substring(0, code.length() - 3);
            return Stream.of(
                    district(district, null),
                    district(district, code.substring(district.length(), district.length() + 1)));
        });
    }

    private static Identifier district(String district, @Nullable String sector) {
        var value = (sector == null ? district : district + " " + sector).toLowerCase(Locale.ROOT);
        return new Identifier(IdentifierKind.DISTRICT, value, value.toUpperCase(Locale.ROOT));
    }

    /** A place by its name, if it has no postcode. */
    static Stream<Identifier> place(String text) {
        return postcodes(text).findAny().isPresent() ? Stream.empty() : named(IdentifierKind.PLACE, text);
    }

    static Stream<Identifier> school(String text) {
        return named(IdentifierKind.SCHOOL, text);
    }

    /** What every school is called, and the largest places of all, link nobody. */
    private static Stream<Identifier> named(IdentifierKind kind, String text) {
        var value = Stream.of(Plain.words(text).split(" "))
                .filter(word -> !SAY_NOTHING.contains(word))
                .map(word -> word.equals("saint") ? "st" : word)
                .collect(Collectors.joining(" "));
        return value.length() < SHORTEST || value.length() > LONGEST
                ? Stream.empty()
                : Stream.of(new Identifier(kind, value, text.strip()));
    }
}
