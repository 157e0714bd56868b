package org.thinkuknow.overseas;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;
import org.thinkuknow.overseas.CountryFacts.DeathPenalty;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bureaus and forces abroad, and what is known of their countries, from content/overseas. */
public class OverseasDirectory {

    private static final String BUREAUS = "overseas/bureaus.yaml";
    private static final String COUNTRIES = "overseas/countries.yaml";

    private final Map<String, Bureau> bureaus;
    private final Map<String, CountryFacts> countries;

    OverseasDirectory(Map<String, Bureau> bureaus, Map<String, CountryFacts> countries) {
        this.bureaus = bureaus;
        this.countries = countries;
    }

    /** Reads both files; whatever is wrong is added to the problems. */
    public static OverseasDirectory read(ContentFiles files, Problems problems) {
        var bureaus = new LinkedHashMap<String, Bureau>();
        Entry.parse(BUREAUS, 1, files.text(BUREAUS).orElse(""), problems)
                .list()
                .forEach(entry -> bureau(entry, bureaus));
        var countries = new LinkedHashMap<String, CountryFacts>();
        Entry.parse(COUNTRIES, 1, files.text(COUNTRIES).orElse(""), problems)
                .list()
                .forEach(entry -> country(entry, countries));
        return new OverseasDirectory(bureaus, countries);
    }

    private static void bureau(Entry entry, Map<String, Bureau> bureaus) {
        entry.onlyKeys("id", "country", "name", "channel", "language", "mail", "code-mail");
        var id = entry.text("id");
        if (!id.matches("[a-z0-9-]{1,60}")) {
            entry.wrong("id", "`id` has small letters, digits and hyphens, 60 at most.");
        }
        if (!Set.of("en", "fr", "es").contains(entry.text("language"))) {
            entry.wrong("language", "`language` must be en, fr or es.");
        }
        var mail = address(entry, "mail", entry.text("mail"));
        var codeMail = entry.optionalText("code-mail").map(text -> address(entry, "code-mail", text));
        if (codeMail.filter(mail::equals).isPresent()) {
            entry.wrong(
                    "code-mail",
                    "`code-mail` must be another mailbox than `mail`: a code beside its link protects nothing.");
        }
        var bureau = new Bureau(
                id, iso(entry), entry.text("name"), entry.text("channel"), entry.text("language"), mail, codeMail);
        if (bureaus.put(id, bureau) != null) {
            entry.wrong("id", "The id `%s` is used twice; give this bureau one of its own.".formatted(id));
        }
    }

    private static String address(Entry entry, String key, String text) {
        if (!text.matches("[^@\\s]+@[^@\\s]+")) {
            entry.wrong(key, "`%s` must be one e-mail address.".formatted(key));
        }
        return text;
    }

    private static String iso(Entry entry) {
        var country = entry.text("country");
        if (!JourneyLeg.isCountry(country)) {
            entry.wrong("country", "`country` must be the two letters of a country (ISO 3166), such as FR.");
        }
        return country;
    }

    private static void country(Entry entry, Map<String, CountryFacts> countries) {
        entry.onlyKeys("country", "death-penalty", "concern", "source", "checked");
        var said = entry.text("death-penalty");
        var known = Set.of("abolished", "retained", "unknown").contains(said);
        if (!known) {
            entry.wrong("death-penalty", "`death-penalty` must be abolished, retained or unknown.");
        }
        if (entry.optionalText("concern").filter(text -> !"listed".equals(text)).isPresent()) {
            entry.wrong("concern", "`concern` must be listed, or left out.");
        }
        var facts = new CountryFacts(
                iso(entry),
                known ? DeathPenalty.valueOf(said.toUpperCase(Locale.ROOT)) : DeathPenalty.UNKNOWN,
                entry.optionalText("concern").isPresent(),
                entry.text("source"),
                entry.date("checked"));
        if (countries.put(facts.country(), facts) != null) {
            entry.wrong("country", "The country `%s` is here twice.".formatted(facts.country()));
        }
    }

    /** Every bureau, in the order of the file. */
    public List<Bureau> bureaus() {
        return List.copyOf(bureaus.values());
    }

    /** A bureau; empty if it is not, or no longer, in the file. */
    public Optional<Bureau> bureau(String id) {
        return Optional.ofNullable(bureaus.get(id));
    }

    /** The bureaus of some countries. */
    public List<Bureau> bureausOf(Collection<String> told) {
        return bureaus.values().stream()
                .filter(each -> told.contains(each.country()))
                .toList();
    }

    /** What is known of a country; of one that is not in the file, nothing. */
    public CountryFacts facts(String country) {
        return countries.getOrDefault(country, CountryFacts.unknown(country));
    }
}
