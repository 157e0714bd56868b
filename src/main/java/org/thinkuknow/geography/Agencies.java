package org.thinkuknow.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forces and children's services of the lists, and which children's services lie in which force's area. */
class Agencies {

    private final Map<String, Agency> forces = new TreeMap<>();
    private final Map<String, Agency> services = new TreeMap<>();
    private final OtherAgencies others;
    private final Map<String, List<Agency>> servicesOfForce = new HashMap<>();
    private final Map<String, AuthorityRow> byGss;
    private final Map<String, AuthorityRow> byCode;

    Agencies(Collection<AuthorityRow> rows) {
        byGss = rows.stream()
                .collect(Collectors.toMap(AuthorityRow::gssCode, Function.identity(), (old, recent) -> recent));
        byCode = rows.stream()
                .collect(Collectors.toMap(AuthorityRow::code, Function.identity(), (old, recent) -> recent));
        rows.stream().sorted(Comparator.comparing(AuthorityRow::name)).forEach(this::keep);
        forces.put(HealthTrusts.POLICE.code(), HealthTrusts.POLICE);
        HealthTrusts.ALL.forEach(trust -> services.put(trust.code(), trust));
        servicesOfForce.put(HealthTrusts.POLICE.code(), HealthTrusts.ALL);
        others = new OtherAgencies(services.values(), byCode);
    }

    private void keep(AuthorityRow row) {
        forces.putIfAbsent(row.policeSlug(), row.police());
        if (row.hasChildrenServices()
                && services.put(row.code().toLowerCase(Locale.ROOT), row.childrenServices()) == null) {
            servicesOfForce
                    .computeIfAbsent(row.policeSlug(), slug -> new ArrayList<>())
                    .add(row.childrenServices());
        }
    }

    Collection<Agency> forces() {
        return forces.values();
    }

    Collection<Agency> services() {
        return services.values();
    }

    OtherAgencies others() {
        return others;
    }

    Optional<Agency> force(String slug) {
        return Optional.ofNullable(forces.get(slug));
    }

    Optional<Agency> service(String code) {
        return Optional.ofNullable(services.get(code.toLowerCase(Locale.ROOT)));
    }

    /** The children's services of an authority with an official code; of a district they are its county's. */
    Optional<Agency> servicesByGss(String gssCode) {
        return Optional.ofNullable(byGss.get(gssCode)).flatMap(this::servicesOf);
    }

    /** Whom the authority with an official code points to. */
    Optional<Candidates> ofGss(String gssCode) {
        return Optional.ofNullable(byGss.get(gssCode)).map(this::of);
    }

    /** Whom an authority points to. */
    Candidates of(AuthorityRow row) {
        return new Candidates(
                force(row.policeSlug()).stream().toList(),
                servicesOf(row).stream().toList());
    }

    /** Some forces and all children's services in their areas. */
    Candidates ofForces(List<String> slugs) {
        return new Candidates(
                slugs.stream().flatMap(slug -> force(slug).stream()).toList(),
                slugs.stream().flatMap(this::servicesIn).toList());
    }

    private Stream<Agency> servicesIn(String slug) {
        return servicesOfForce.getOrDefault(slug, List.of()).stream();
    }

    private Optional<Agency> servicesOf(AuthorityRow row) {
        var upper = row.hasChildrenServices() ? row : byCode.getOrDefault(row.countyCode(), row);
        return upper.hasChildrenServices() ? Optional.of(upper.childrenServices()) : Optional.empty();
    }
}
