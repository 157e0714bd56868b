package org.thinkuknow.overseas;

import java.util.List;
import java.util.UUID;

/**
 * A package that somebody begins.
 *
 * @param id               made by the page: the same one sent twice is one package
 * @param subjectReference the subject's reference in the module that knows them; not a name, and stored in clear
 * @param countries        ISO 3166 alpha-2 of the countries that are to be told
 * @param chosenBy         username of whoever chose to tell them: never the one who approves
 */
public record NewPackage(
        UUID id,
        Tool tool,
        String subjectReference,
        Subject subject,
        List<JourneyLeg> legs,
        RiskBasis risk,
        List<String> countries,
        String chosenBy) {

    /** @throws PackageRefused with a sentence if a country is none, or the reference is no reference */
    public NewPackage {
        legs = List.copyOf(legs);
        countries = countries.stream().distinct().toList();
        JourneyLeg.complaint(countries).ifPresent(sentence -> {
            throw new PackageRefused(sentence);
        });
        if (!subjectReference.matches("[A-Za-z0-9-]{0,40}")) {
            throw new PackageRefused("A reference has letters, digits and hyphens, 40 at most.");
        }
    }

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewPackage[%s, %s]".formatted(tool, subjectReference);
    }
}
