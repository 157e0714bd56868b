package org.thinkuknow.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Authorities by the names that people give them: "Hull" is Kingston upon Hull, "Fulham" a part of Hammersmith and Fulham. */
class Authorities {

    /** "London" alone is not the City of London. */
    private static final Set<String> NOT_SHORTENED = Set.of("city of london");

    private static final Map<String, String> OTHERWISE =
            Map.of("hull", "kingston upon hull", "southend", "southend on sea", "stoke", "stoke on trent");

    private final Map<String, List<Candidates>> byName = new HashMap<>();

    Authorities(Collection<AuthorityRow> rows, Agencies agencies) {
        rows.forEach(row -> names(Names.plain(row.name()))
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(agencies.of(row))));
        OTHERWISE.forEach((said, written) -> byName.put(said, byName.get(written)));
        byName.put("belfast", List.of(new Candidates(List.of(HealthTrusts.POLICE), List.of(HealthTrusts.BELFAST))));
    }

    private static Set<String> names(String name) {
        var names = new TreeSet<>(Set.of(name));
        if (!NOT_SHORTENED.contains(name)) {
            Stream.of(name.split(" and "))
                    .map(part -> part.replaceAll("^(city of|county|the) | (city|council)$| (upon|under) .*", ""))
                    .forEach(names::add);
        }
        return names;
    }

    /** Whom the authorities of a plain name point to. */
    List<Candidates> named(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
