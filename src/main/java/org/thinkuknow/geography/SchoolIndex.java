package org.thinkuknow.geography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The open schools of England by name, each with its outward postcode. Many share a name: then all are meant. */
class SchoolIndex {

    private static final Set<String> KINDS =
            Set.of("school", "academy", "primary", "secondary", "college", "high", "junior", "infant");
    private final Map<String, Set<String>> outcodes = new HashMap<>();

    SchoolIndex() {
        for (var row : CsvResource.read("schools.csv.gz")) {
            outcodes.computeIfAbsent(Names.plain(row.get("name")), name -> new HashSet<>(2))
                    .add(row.get("outcode"));
        }
    }

    /** The outward postcodes of every school with that name; none for a name that is only a kind of school. */
    Set<String> outcodesOf(String school) {
        var name = Names.plain(school);
        return KINDS.contains(name) ? Set.of() : outcodes.getOrDefault(name, Set.of());
    }
}
