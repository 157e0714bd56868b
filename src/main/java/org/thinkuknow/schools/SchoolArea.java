package org.thinkuknow.schools;

import org.thinkuknow.geography.Agency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who answers for the place where a school lies.
 *
 * @param authority the local authority by name; empty if neither the register nor the postcode says it
 * @param force     the police force, if only one is possible or somebody chose it
 * @param services  the children's services, if the place says them for certain
 * @param possible  the forces that are possible, the likeliest first; none for a school abroad or without a postcode
 */
public record SchoolArea(String authority, Optional<Agency> force, Optional<Agency> services, List<Agency> possible) {

    /** Whether a person has to choose the force. */
    public boolean spansForces() {
        return force.isEmpty() && possible.size() > 1;
    }

    /** The force in words, or that somebody has to choose it. */
    public String says() {
        if (spansForces()) {
            return possible.stream().map(Agency::name).collect(Collectors.joining(" or ")) + ": please choose";
        }
        return force.map(Agency::name).orElse("not known");
    }
}
