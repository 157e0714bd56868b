package org.thinkuknow.geography;

import java.util.List;

/** One line of outcodes.csv. */
record OutcodeRow(String outcode, String gssCode, String policeSlug) {

    static List<OutcodeRow> all() {
        return CsvResource.read("outcodes.csv").stream()
                .map(row -> new OutcodeRow(row.get("outcode"), row.get("gss_code"), row.get("police_slug")))
                .toList();
    }
}
