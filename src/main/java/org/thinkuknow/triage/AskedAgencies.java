package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which kinds of agency were asked since a case was last opened.
 *
 * @param addedAt since when something that was added after the referral waits for an agency to acknowledge it, if it does
 */
public record AskedAgencies(
        boolean police, boolean services, @Nullable Instant addedAt) {

    /** Whether a level-one case has been put to everybody whom it has to be put to. */
    public boolean isBoth() {
        return police && services;
    }

    /** Whether the police or children's services were asked and the others were not. */
    public boolean isHalf() {
        return police != services;
    }

    /** The kinds that were not asked. */
    public Set<Agency.Kind> missing() {
        var missing = EnumSet.allOf(Agency.Kind.class);
        if (police) {
            missing.remove(Agency.Kind.POLICE);
        }
        if (services) {
            missing.remove(Agency.Kind.CHILDREN_SERVICES);
        }
        return missing;
    }

    /** The half that is missing, as officers read it; such as "children's services not asked". */
    public String missingWords() {
        return (police ? Agency.Kind.CHILDREN_SERVICES : Agency.Kind.POLICE).words() + " not asked";
    }
}
