package org.thinkuknow.geography;

import org.springframework.stereotype.Service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which police forces and children's services there are, and which of them a postcode, a town or a school points to. */
@Service
public class Geography {

    /** Outward code, and perhaps the inward one, anywhere in what somebody typed as their place. */
    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}[0-9][0-9A-Z]?)(\\s*[0-9][A-Z]{2})?\\b");

    private final Map<String, Agency> forces = new TreeMap<>();
    private final Map<String, Agency> services = new TreeMap<>();
    private final Map<String, Candidates> candidates = new TreeMap<>();
    private final Places places;
    private final Schools schools;

    Geography() {
        var authorities = AuthorityRow.all();
        var byCode = authorities.stream().collect(Collectors.toMap(AuthorityRow::code, row -> row, (old, recent) -> recent));
        for (var row : authorities) {
            forces.putIfAbsent(row.policeSlug(), row.police());
            if (row.hasChildrenServices()) {
                services.put(row.code().toLowerCase(Locale.ROOT), row.childrenServices());
            }
        }
        HealthTrusts.ALL.forEach(trust -> services.put(trust.code(), trust));
        forces.put(HealthTrusts.POLICE.code(), HealthTrusts.POLICE);
        var servicesByGss = authorities.stream().collect(Collectors.toMap(AuthorityRow::gssCode,
                row -> row.hasChildrenServices() ? row : byCode.getOrDefault(row.countyCode(), row), (old, recent) -> recent));
        var servicesOfForce = authorities.stream().filter(AuthorityRow::hasChildrenServices)
                .collect(Collectors.groupingBy(AuthorityRow::policeSlug, Collectors.mapping(AuthorityRow::childrenServices, Collectors.toSet())));
        servicesOfForce.put(HealthTrusts.POLICE.code(), Set.copyOf(HealthTrusts.ALL));
        var borders = BorderRow.all();
        for (var row : OutcodeRow.all()) {
            var own = Optional.ofNullable(servicesByGss.get(row.gssCode())).filter(AuthorityRow::hasChildrenServices).map(AuthorityRow::childrenServices);
            var near = Optional.ofNullable(borders.get(row.outcode()));
            candidates.put(row.outcode(), new Candidates(
                    with(Optional.ofNullable(forces.get(row.policeSlug())).map(Set::of).orElse(Set.of()), near.map(BorderRow::policeSlugs).orElse(List.of()), forces::get),
                    with(own.map(Set::of).orElseGet(() -> servicesOfForce.getOrDefault(row.policeSlug(), Set.of())),
                            near.map(BorderRow::serviceCodes).orElse(List.of()), services::get)));
        }
        places = new Places(authorities, candidates.keySet(), services::get, forces::get);
        schools = new Schools();
    }

    private static Set<Agency> with(Set<Agency> own, List<String> others, Function<String, Agency> byCode) {
        return Stream.concat(own.stream(), others.stream().map(byCode).filter(agency -> agency != null)).collect(Collectors.toSet());
    }

    /** Every territorial police force of the United Kingdom, by name. */
    public List<Agency> policeForces() {
        return sorted(forces.values());
    }

    /** Everybody who does the work of children's services, by name. */
    public List<Agency> childrenServices() {
        return sorted(services.values());
    }

    /** The agency of a kind with a code. */
    public Optional<Agency> agency(Agency.Kind kind, String code) {
        return Optional.ofNullable((kind == Agency.Kind.POLICE ? forces : services).get(code));
    }

    /** What the given place points to; see {@link #near(String, String)}. */
    public Suggestion near(String place) {
        return near(place, "");
    }

    /**
     * Whom a place and a school point to. A postcode counts before a school, a school before the name of a town. Where
     * several agencies are possible all are named and none is chosen.
     *
     * @param place  what somebody typed: a postcode, of which the outward half is used, a town, or anything else
     * @param school the name of a school as somebody typed it
     */
    public Suggestion near(String place, String school) {
        var outcodes = POSTCODE.matcher(place.toUpperCase(Locale.ROOT)).results().toList();
        var island = outcodes.stream().map(found -> Islands.of(found.group(1))).flatMap(Optional::stream).findFirst();
        if (island.isPresent()) {
            return new Suggestion(Optional.empty(), Optional.empty(), List.of(), List.of(), island.get());
        }
        return outcodes.stream().filter(found -> candidates.containsKey(found.group(1))).min(Comparator.comparing(found -> found.group(2) == null))
                .map(found -> candidates.get(found.group(1)))
                .or(() -> Candidates.of(schools.outcodesOf(school).stream().map(candidates::get).toList()))
                .or(() -> places.in(place, candidates)).map(Candidates::suggestion).orElse(Suggestion.NONE);
    }

    private static List<Agency> sorted(Collection<Agency> agencies) {
        return agencies.stream().sorted(Comparator.comparing(Agency::name)).toList();
    }

    /**
     * Whom a place points to. Where it can lie in two places a person decides.
     *
     * @param police             the one force that is possible, if there is only one
     * @param childrenServices   the one children's services that are possible, if there are only one
     * @param policeCandidates   all forces that are possible, by name
     * @param servicesCandidates all children's services that are possible, by name
     * @param elsewhere          whom to call where none of these reach; empty otherwise
     */
    public record Suggestion(Optional<Agency> police, Optional<Agency> childrenServices, List<Agency> policeCandidates,
                             List<Agency> servicesCandidates, String elsewhere) {
        static final Suggestion NONE = new Suggestion(Optional.empty(), Optional.empty(), List.of(), List.of(), "");
    }
}
