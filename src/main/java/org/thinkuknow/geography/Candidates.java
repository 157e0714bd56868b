package org.thinkuknow.geography;

import org.thinkuknow.geography.Geography.Suggestion;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everybody that one place can belong to, the likeliest first (decision 0037). */
record Candidates(List<Agency> police, List<Agency> services) {

    Candidates {
        police = police.stream().distinct().toList();
        services = services.stream().distinct().toList();
    }

    /**
     * Everybody that any of several places can belong to; whom most of them mean comes first, and a place that can mean
     * many counts little for each.
     */
    static Candidates of(Collection<Candidates> places) {
        return new Candidates(likeliestFirst(places, Candidates::police), likeliestFirst(places, Candidates::services));
    }

    /** These, then others. */
    Candidates then(Candidates others) {
        return new Candidates(
                Stream.concat(police.stream(), others.police.stream()).toList(),
                Stream.concat(services.stream(), others.services.stream()).toList());
    }

    /** Whether both can mean one force and one children's services. */
    boolean agreesWith(Candidates others) {
        return police.stream().anyMatch(others.police::contains)
                && services.stream().anyMatch(others.services::contains);
    }

    /** What is certain enough to be filled in where only one is possible. */
    Suggestion certain(String from) {
        return new Suggestion(only(police), only(services), police, services, "", from, note());
    }

    /** What a person has to choose from. */
    Suggestion possible(String from) {
        return new Suggestion(Optional.empty(), Optional.empty(), police, services, "", from, note());
    }

    private String note() {
        return police.equals(List.of(HealthTrusts.POLICE)) && services.size() > 1 ? HealthTrusts.NOTE : "";
    }

    private static Optional<Agency> only(List<Agency> agencies) {
        return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
    }

    private static List<Agency> likeliestFirst(Collection<Candidates> places, Function<Candidates, List<Agency>> kind) {
        var weights = new LinkedHashMap<Agency, Double>();
        for (var place : places) {
            var agencies = kind.apply(place);
            agencies.forEach(agency -> weights.merge(agency, 1.0 / agencies.size(), Double::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
