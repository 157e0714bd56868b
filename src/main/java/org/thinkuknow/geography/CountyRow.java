package org.thinkuknow.geography;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of counties.csv: a county, a nation or London, as people still write them.
 *
 * @param policeSlugs the forces it has today
 * @param also        the forces of places that are still written under its name, such as Croydon under Surrey
 * @param note        what to ask where nothing but this name is known; may be empty
 */
record CountyRow(String name, List<String> policeSlugs, List<String> also, String note) {

    /** All, by their plain names. */
    static Map<String, CountyRow> all() {
        return CsvResource.read("counties.csv").stream()
                .map(row -> new CountyRow(
                        row.get("name"), codes(row.get("police_slugs")), codes(row.get("also")), row.get("note")))
                .collect(Collectors.toMap(row -> Names.plain(row.name()), Function.identity()));
    }

    /** Whether a place with some candidates can be written under this name. */
    boolean canHold(Candidates place) {
        var slugs = new HashSet<>(policeSlugs);
        slugs.addAll(also);
        return place.police().stream().map(Agency::code).anyMatch(slugs::contains);
    }

    private static List<String> codes(String cell) {
        return Stream.of(cell.split(" ")).filter(code -> !code.isEmpty()).toList();
    }
}
