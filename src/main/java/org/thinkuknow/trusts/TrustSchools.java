package org.thinkuknow.trusts;

import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Schools of a trust as people know them. */
final class TrustSchools {

    private TrustSchools() {}

    /** Those with some keys, by name. */
    static List<School> named(Schools schools, List<String> keys) {
        return keys.stream()
                .map(schools::keyed)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(School::name).thenComparing(School::key))
                .toList();
    }
}
