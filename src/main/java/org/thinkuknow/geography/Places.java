package org.thinkuknow.geography;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Towns and authorities by name. A longer name counts before a shorter one within it. */
class Places {

    private static final int MOST_WORDS = 5;
    private static final int MOST_READ = 200;

    private final Map<String, Set<String>> outcodes = new HashMap<>();
    private final Map<String, Candidates> authorities = new HashMap<>();

    Places(Collection<AuthorityRow> rows, Set<String> known, Function<String, Agency> service, Function<String, Agency> force) {
        for (var row : CsvResource.read("towns.csv")) {
            outcodes.computeIfAbsent(Names.plain(row.get("town")), name -> new HashSet<>())
                    .addAll(Stream.of(row.get("outcodes").split(" ")).filter(known::contains).toList());
        }
        for (var row : rows) {
            var services = Stream.of(row.hasChildrenServices() ? row.code() : row.countyCode()).map(code -> service.apply(code.toLowerCase(Locale.ROOT)))
                    .filter(agency -> agency != null).collect(Collectors.toSet());
            authorities.merge(Names.plain(row.name()), new Candidates(Set.of(force.apply(row.policeSlug())), services),
                    (one, other) -> Candidates.of(List.of(one, other)).orElseThrow());
        }
    }

    /** Whom the longest name within a text points to. */
    Optional<Candidates> in(String text, Map<String, Candidates> byOutcode) {
        var words = Names.plain(text.substring(0, Math.min(text.length(), MOST_READ))).split(" ");
        return IntStream.iterate(Math.min(MOST_WORDS, words.length), length -> length > 0, length -> length - 1).boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words.length - length).mapToObj(from -> String.join(" ", Arrays.copyOfRange(words, from, from + length))))
                .map(name -> named(name, byOutcode)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Candidates> named(String name, Map<String, Candidates> byOutcode) {
        return Candidates.of(Stream.concat(outcodes.getOrDefault(name, Set.of()).stream().map(byOutcode::get), Stream.ofNullable(authorities.get(name))).toList());
    }
}
