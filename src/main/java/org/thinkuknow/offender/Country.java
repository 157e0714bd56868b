package org.thinkuknow.offender;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;

/**
 * A country or territory by the two letters of ISO 3166-1. The Channel Islands and the Isle of Man have letters of their own and are
 * outside the United Kingdom, as the law has it.
 */
public record Country(String code) {

    private static final String UNITED_KINGDOM = "GB";
    private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    private static final List<Country> ALL = CODES.stream()
            .map(Country::new)
            .sorted(Comparator.comparing(Country::words))
            .toList();

    /** @throws OffenderRefused if there is no such country */
    public Country {
        if (!CODES.contains(code)) {
            throw new OffenderRefused("Please choose a country from the list: there is none with those letters.");
        }
    }

    /** All, by name, the United Kingdom among them. */
    public static List<Country> all() {
        return ALL;
    }

    /** By its two letters or its name in English; empty if it is no country's. */
    public static Optional<Country> find(String text) {
        var asked = text.strip();
        return ALL.stream()
                .filter(each -> each.code.equals(asked.toUpperCase(Locale.ROOT))
                        || each.words().equalsIgnoreCase(asked))
                .findFirst();
    }

    /** Several by name, as people read them. */
    public static String words(List<String> codes) {
        return String.join(
                ", ", codes.stream().map(code -> new Country(code).words()).toList());
    }

    /** Its name in English. */
    public String words() {
        return Locale.of("", code).getDisplayCountry(Locale.UK);
    }

    public boolean isUnitedKingdom() {
        return UNITED_KINGDOM.equals(code);
    }

    /** Those that are written on the lines of a text, by their letters, or all of them for the word “all”. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("[\\n,;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> find(line)
                        .map(Country::code)
                        .orElseThrow(() -> new OffenderRefused(
                                "Please write each country by its name in English or its two letters: one is none.")))
                .distinct()
                .toList();
    }
}
