package org.thinkuknow.geography;

import java.util.List;

/** Northern Ireland: its Health and Social Care Trusts do the work of children's services, its one force is the PSNI. */
final class HealthTrusts {

    static final Agency POLICE =
            new Agency(Agency.Kind.POLICE, "northern-ireland", "Police Service of Northern Ireland");
    static final List<Agency> ALL =
            List.of(trust("belfast"), trust("northern"), trust("south-eastern"), trust("southern"), trust("western"));
    static final Agency BELFAST = ALL.getFirst();
    static final String NOTE =
            "Northern Ireland has one police service and five Health and Social Care trusts. Please ask which "
                    + "trust, or for the town and council.";

    private HealthTrusts() {}

    private static Agency trust(String code) {
        var words = code.replace('-', ' ');
        var name = Character.toUpperCase(words.charAt(0)) + words.substring(1).replace(" e", " E");
        return new Agency(
                Agency.Kind.CHILDREN_SERVICES,
                "hsct-" + code,
                name + " Health and Social Care Trust children's services");
    }
}
