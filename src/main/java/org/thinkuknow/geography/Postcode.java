package org.thinkuknow.geography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A postcode, or its outward half, as it stands anywhere in what somebody typed. */
record Postcode(String outward, boolean whole) {

    private static final Pattern PATTERN = Pattern.compile("\\b([A-Z]{1,2}[0-9][0-9A-Z]?)(\\s*[0-9][A-Z]{2})?\\b");
    private static final Pattern ROAD = Pattern.compile("M[0-9]{1,2}");

    static List<Postcode> in(String place) {
        return PATTERN.matcher(place.toUpperCase(Locale.ROOT))
                .results()
                .map(found -> new Postcode(found.group(1), found.group(2) != null))
                .distinct()
                .toList();
    }

    /** Whether it may as well be a motorway: "by the M4" is not Manchester. */
    boolean mayBeARoad() {
        return !whole && ROAD.matcher(outward).matches();
    }
}
