package org.thinkuknow.geography;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One line of authorities.csv. */
record AuthorityRow(
        String gssCode,
        String code,
        String name,
        String type,
        String countyCode,
        String policeSlug,
        String policeName) {

    /** Children's services lie with the upper tier: a district's are its county's. */
    private static final Set<String> LOWER_TIER = Set.of("Non-metropolitan district");

    static List<AuthorityRow> all() {
        return CsvResource.read("authorities.csv").stream()
                .map(row -> new AuthorityRow(
                        row.get("gss_code"),
                        row.get("code"),
                        row.get("name"),
                        row.get("type"),
                        row.get("county_code"),
                        row.get("police_slug"),
                        row.get("police_name")))
                .toList();
    }

    boolean hasChildrenServices() {
        return !LOWER_TIER.contains(type);
    }

    Agency childrenServices() {
        return new Agency(Agency.Kind.CHILDREN_SERVICES, code.toLowerCase(Locale.ROOT), name + " children's services");
    }

    Agency police() {
        var full = switch (policeName) {
            case "Scotland" -> "Police Scotland";
            case "London, City of" -> "City of London Police";
            case "Metropolitan Police" -> policeName;
            default -> policeName + " Police";
        };
        return new Agency(Agency.Kind.POLICE, policeSlug, full);
    }
}
