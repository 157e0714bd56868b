package org.thinkuknow.geography;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom each outward postcode can belong to: its own, then those across a near border. */
class Outcodes {

    private final Map<String, Candidates> candidates = new HashMap<>();

    /** @param named the authorities that bear the name of a town of an outward postcode */
    Outcodes(Agencies agencies, Map<String, Candidates> named) {
        var borders = BorderRow.all();
        for (var row : OutcodeRow.all()) {
            var own = agencies.servicesByGss(row.gssCode())
                    .map(List::of)
                    .orElseGet(() -> likely(agencies.ofForces(List.of(row.policeSlug())), named.get(row.outcode())));
            var near = Optional.ofNullable(borders.get(row.outcode()));
            candidates.put(
                    row.outcode(),
                    new Candidates(
                            Stream.concat(
                                            agencies.force(row.policeSlug()).stream(),
                                            near.stream()
                                                    .flatMap(border -> border.policeSlugs().stream())
                                                    .flatMap(slug -> agencies.force(slug).stream()))
                                    .toList(),
                            Stream.concat(
                                            own.stream(),
                                            near.stream()
                                                    .flatMap(border -> border.serviceCodes().stream())
                                                    .flatMap(code -> agencies.service(code).stream()))
                                    .toList()));
        }
    }

    private static List<Agency> likely(Candidates area, @Nullable Candidates named) {
        var first = named == null
                ? Stream.<Agency>empty()
                : named.services().stream().filter(area.services()::contains);
        return Stream.concat(first, area.services().stream()).distinct().toList();
    }

    boolean has(String outcode) {
        return candidates.containsKey(outcode);
    }

    /** Whom each of some outward postcodes can belong to; those that are not known are left out. */
    List<Candidates> of(Collection<String> outcodes) {
        return outcodes.stream().filter(this::has).map(candidates::get).toList();
    }
}
