package org.thinkuknow.overseas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen in the fields of a package, in the order of the form. */
final class PackageOptions {

    /** The choice that a question is answered with yes. */
    static final String YES = "YES";

    /** The choice that a question is answered with no. */
    static final String NO = "NO";

    static final String EVIDENCE = "EVIDENCE";
    static final String CONDITIONS = "C";
    static final String SUSPECTED_FALSE = "E";
    static final String REQUESTED = "REQUESTED";
    static final String VICTIM = "VICTIM";

    /** What people can be in a package, by how it is written on a line of its own. */
    static final List<String> CATEGORIES = List.of("suspect", "convicted", "victim", "witness");

    private PackageOptions() {}

    static Map<String, String> of(PackageField field) {
        return switch (field) {
            case SEX -> map("M", "man", "F", "woman", "X", "other");
            case CERTAINTY -> PackageInput.options(Certainty.class, Certainty::words);
            case CATEGORY ->
                map("SUSPECT", "suspect", "CONVICTED", "convicted", VICTIM, "victim", "WITNESS", "witness");
            case ORIGIN -> map("OWN", "on our own initiative", REQUESTED, "the force asked");
            case AIM ->
                map(
                        "PROTECT_NAMED",
                        "to protect a child or children who are known",
                        "PROTECT_UNKNOWN",
                        "to protect children who are not known",
                        "LOCATE",
                        "to find somebody",
                        EVIDENCE,
                        "to give or get evidence");
            case SOURCE -> map("1", "1, reliable", "2", "2, untested", "3", "3, not reliable");
            case INFORMATION ->
                map(
                        "A",
                        "A, known directly",
                        "B",
                        "B, known indirectly and corroborated",
                        "C",
                        "C, known indirectly",
                        "D",
                        "D, not known",
                        SUSPECTED_FALSE,
                        "E, suspected false");
            case OTHER_GRADE -> map("A", "A", "B", "B", "C", "C", "D", "D");
            case HANDLING -> map("P", "P, lawful sharing permitted", CONDITIONS, "C, permitted with conditions");
            case GROUND -> PackageInput.options(TransferGround.class, TransferGround::words);
            case RECIPIENT_KIND ->
                map("AUTHORITY", "a relevant authority", "OTHER", "somebody else, strictly necessary (section 77)");
            case RIGHTS_OVERRIDE, URGENT -> map(NO, "no", YES, "yes");
            default -> Map.of();
        };
    }

    private static Map<String, String> map(String... pairs) {
        var options = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            options.put(pairs[at], pairs[at + 1]);
        }
        return options;
    }
}
