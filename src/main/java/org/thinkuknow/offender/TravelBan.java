package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where an order forbids somebody to travel.
 *
 * @param everywhere whether it is every country outside the United Kingdom
 * @param countries    their letters; empty if it is everywhere or nowhere
 */
public record TravelBan(boolean everywhere, List<String> countries) {

    /** Of an order that forbids no journey. */
    public static final TravelBan NONE = new TravelBan(false, List.of());

    private static final String EVERYWHERE = "all";

    /** @throws OffenderRefused if there is no such country */
    public TravelBan(boolean everywhere, @Nullable List<String> countries) {
        this.everywhere = everywhere;
        this.countries = countries == null ? List.of() : List.copyOf(countries);
        this.countries.forEach(Country::new);
    }

    /**
     * As somebody typed it: names or letters of countries with commas or lines between them, or “all”.
     *
     * @throws OffenderRefused if one of them is no country
     */
    public static TravelBan of(String text) {
        return text.strip().equalsIgnoreCase(EVERYWHERE)
                ? new TravelBan(true, List.of())
                : new TravelBan(false, Country.lines(text));
    }

    /** Whether it forbids a country. */
    public boolean forbids(String country) {
        return everywhere || countries.contains(country);
    }

    /** As people read it; empty if it forbids none. */
    public String words() {
        return everywhere ? "every country outside the United Kingdom" : Country.words(countries);
    }
}
