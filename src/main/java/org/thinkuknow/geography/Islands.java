package org.thinkuknow.geography;

import java.util.Map;
import java.util.Optional;

/** The Crown Dependencies have police and children's services of their own, which no referral here reaches. */
final class Islands {

    private static final Map<String, String> BY_AREA = Map.of(
            "IM", "the Isle of Man Constabulary and the island's Children and Families Service",
            "JE", "the States of Jersey Police and Jersey's Children's Services",
            "GY", "Guernsey Police and Guernsey's Multi-Agency Support Hub");

    private Islands() {}

    /** Whom to call for an outward postcode, if it is one of an island. */
    static Optional<String> of(String outcode) {
        return outcode.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(BY_AREA.get(outcode.replaceAll("[0-9].*", "")))
                        .map(whom -> "This postcode is on an island with services of its own. Call " + whom + ".");
    }
}
