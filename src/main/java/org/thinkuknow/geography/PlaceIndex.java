package org.thinkuknow.geography;

import org.springframework.util.StringUtils;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Towns, authorities and counties by name. The county that stands beside a town says which town of that name is meant. */
class PlaceIndex {

    private static final int MOST_WORDS = 5;
    private static final int MOST_READ = 200;
    /** York Road is in Leeds. */
    private static final Set<String> STREETS =
            Set.of("road", "rd", "street", "lane", "avenue", "ave", "close", "drive", "crescent", "terrace");

    private final Map<String, Set<String>> towns = new TreeMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, CountyRow> counties = CountyRow.all();
    private final Authorities authorities;
    private final Outcodes outcodes;
    private final Agencies agencies;

    PlaceIndex(Collection<AuthorityRow> rows, Agencies agencies) {
        this.agencies = agencies;
        authorities = new Authorities(rows, agencies);
        rows.forEach(row -> written.put(Names.plain(row.name()), row.name()));
        counties.forEach((name, row) -> written.put(name, row.name()));
        for (var row : CsvResource.read("towns.csv")) {
            written.put(Names.plain(row.get("town")), row.get("town"));
            towns.computeIfAbsent(Names.plain(row.get("town")), name -> new TreeSet<>())
                    .addAll(List.of(row.get("outcodes").split(" ")));
        }
        var namedByTown = new HashMap<String, Candidates>();
        towns.forEach((name, codes) -> authorities
                .named(name)
                .forEach(authority -> codes.forEach(code -> namedByTown.merge(code, authority, Candidates::then))));
        outcodes = new Outcodes(agencies, namedByTown);
    }

    /** Whom outward postcodes can belong to. */
    Outcodes outcodes() {
        return outcodes;
    }

    /** Whom the names within a text point to, if there are any; where a longer name holds a shorter one, the longer is meant. */
    Optional<Found> in(String text) {
        var names = names(text);
        var places = names.stream().filter(name -> !counties.containsKey(name)).toList();
        var beside =
                names.stream().filter(counties::containsKey).map(counties::get).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                places.isEmpty()
                        ? areas(names, beside)
                        : new Found(candidates(places, beside), List.of(), said(names), ""));
    }

    private Found areas(List<String> names, List<CountyRow> areas) {
        var whole = Candidates.of(areas.stream()
                .map(area -> agencies.ofForces(area.policeSlugs()))
                .toList());
        return new Found(
                candidates(names, List.of()).then(whole),
                areas,
                said(names),
                areas.stream()
                        .map(CountyRow::note)
                        .distinct()
                        .collect(Collectors.joining(" "))
                        .strip());
    }

    private Candidates candidates(List<String> names, List<CountyRow> beside) {
        var called =
                names.stream().flatMap(name -> authorities.named(name).stream()).toList();
        var within = names.stream()
                .flatMap(name -> outcodes.of(towns.getOrDefault(name, Set.of())).stream())
                .toList();
        for (var county : beside) {
            if (Stream.concat(called.stream(), within.stream()).anyMatch(county::canHold)) {
                called = called.stream().filter(county::canHold).toList();
                within = within.stream().filter(county::canHold).toList();
            }
        }
        return Candidates.of(called).then(Candidates.of(within));
    }

    private String said(List<String> names) {
        return names.stream()
                .map(name -> written.getOrDefault(name, StringUtils.capitalize(name)))
                .collect(Collectors.joining(", ", "Named: ", ""));
    }

    private List<String> names(String text) {
        var words = Names.plain(text.substring(0, Math.min(text.length(), MOST_READ)))
                .split(" ");
        var found = new TreeMap<Integer, String>();
        var taken = new HashSet<Integer>();
        for (var length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
            for (var from = 0; from + length <= words.length; from++) {
                var name = String.join(" ", Arrays.copyOfRange(words, from, from + length));
                var at = Stream.iterate(from, next -> next + 1).limit(length).toList();
                var isAStreet = from + length < words.length && STREETS.contains(words[from + length]);
                if (!isAStreet && isKnown(name) && at.stream().noneMatch(taken::contains)) {
                    found.put(from, name);
                    taken.addAll(at);
                }
            }
        }
        return found.values().stream().distinct().toList();
    }

    private boolean isKnown(String name) {
        return towns.containsKey(name)
                || counties.containsKey(name)
                || !authorities.named(name).isEmpty();
    }

    /**
     * What names say.
     *
     * @param areas the counties that were named, where no town was
     * @param from  which names were found, as they are written
     * @param note  what to ask where they say too little; may be empty
     */
    record Found(Candidates candidates, List<CountyRow> areas, String from, String note) {

        /** Whether a postcode or a school with some candidates can lie there. */
        boolean fits(Candidates one) {
            return areas.isEmpty() ? one.agreesWith(candidates) : areas.stream().allMatch(area -> area.canHold(one));
        }
    }
}
