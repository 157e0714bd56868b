package org.thinkuknow.geography;

import org.thinkuknow.geography.Geography.Suggestion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody that one place can belong to. */
record Candidates(Set<Agency> police, Set<Agency> services) {

    /** Everybody that any of several places can belong to; empty if there are no places. */
    static Optional<Candidates> of(Collection<Candidates> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(new Candidates(
                all.stream().flatMap(one -> one.police().stream()).collect(Collectors.toSet()),
                all.stream().flatMap(one -> one.services().stream()).collect(Collectors.toSet())));
    }

    Suggestion suggestion() {
        return new Suggestion(only(police), only(services), sorted(police), sorted(services), "");
    }

    private static Optional<Agency> only(Set<Agency> agencies) {
        return agencies.size() == 1 ? agencies.stream().findFirst() : Optional.empty();
    }

    private static List<Agency> sorted(Set<Agency> agencies) {
        return agencies.stream().sorted(Comparator.comparing(Agency::name)).toList();
    }
}
