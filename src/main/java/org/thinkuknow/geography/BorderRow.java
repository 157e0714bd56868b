package org.thinkuknow.geography;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of borders.csv: whom an outward postcode may belong to as well, because its neighbours do. */
record BorderRow(String outcode, List<String> policeSlugs, List<String> serviceCodes) {

    static Map<String, BorderRow> all() {
        return CsvResource.read("borders.csv").stream()
                .map(row -> new BorderRow(
                        row.get("outcode"), codes(row.get("police_slugs")), codes(row.get("service_codes"))))
                .collect(Collectors.toMap(BorderRow::outcode, Function.identity()));
    }

    private static List<String> codes(String cell) {
        return Stream.of(cell.split(" ")).filter(code -> !code.isEmpty()).toList();
    }
}
