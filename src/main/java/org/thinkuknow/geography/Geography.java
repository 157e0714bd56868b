package org.thinkuknow.geography;

import org.springframework.stereotype.Service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which police forces and children's services there are, and which of them a postcode points to. */
@Service
public class Geography {

    /** Outward code, and perhaps the inward one, anywhere in what somebody typed as their place. */
    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}[0-9][0-9A-Z]?)(\\s*[0-9][A-Z]{2})?\\b");

    private final Map<String, Agency> forces = new TreeMap<>();
    private final Map<String, Agency> services = new TreeMap<>();
    private final Map<String, Suggestion> suggestions = new TreeMap<>();

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
        OutcodeRow.all().forEach(row -> suggestions.put(row.outcode(), new Suggestion(
                Optional.ofNullable(forces.get(row.policeSlug())),
                Optional.ofNullable(servicesByGss.get(row.gssCode())).filter(AuthorityRow::hasChildrenServices).map(AuthorityRow::childrenServices))));
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

    /** What a postcode within the given text points to, a whole one before a part of one; empty suggestions if there is none. */
    public Suggestion near(String place) {
        return POSTCODE.matcher(place.toUpperCase(Locale.ROOT)).results().filter(found -> suggestions.containsKey(found.group(1)))
                .min(Comparator.comparing(found -> found.group(2) == null)).map(found -> suggestions.get(found.group(1))).orElse(Suggestion.NONE);
    }

    private static List<Agency> sorted(Collection<Agency> agencies) {
        return agencies.stream().sorted(Comparator.comparing(Agency::name)).toList();
    }

    /** Whom a postcode points to. An outward postcode can lie in two places: a person decides. */
    public record Suggestion(Optional<Agency> police, Optional<Agency> childrenServices) {
        static final Suggestion NONE = new Suggestion(Optional.empty(), Optional.empty());
    }
}
