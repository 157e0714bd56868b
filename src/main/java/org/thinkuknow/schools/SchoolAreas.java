package org.thinkuknow.schools;

import org.springframework.stereotype.Component;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.geography.Geography.Suggestion;

import java.util.Optional;

/** Who answers for the place of a school: its authority says so, or else its postcode, which may be wider than one force. */
@Component
class SchoolAreas {

    private static final String SERVICES = " children's services";

    private final Geography geography;

    SchoolAreas(Geography geography) {
        this.geography = geography;
    }

    /** @param chosen the code of the force that somebody chose; it counts while it is one of those that are possible */
    SchoolArea of(RegisterEntry school, Optional<String> chosen) {
        var suggestion =
                geography.ofAuthority(school.authorityCode()).orElseGet(() -> geography.near(school.postcode()));
        var force = suggestion
                .police()
                .or(() -> suggestion.policeCandidates().stream()
                        .filter(agency -> chosen.filter(agency.code()::equals).isPresent())
                        .findFirst());
        return new SchoolArea(
                authority(school, suggestion), force, suggestion.childrenServices(), suggestion.policeCandidates());
    }

    private static String authority(RegisterEntry school, Suggestion suggestion) {
        return school.authority().isEmpty()
                ? suggestion
                        .childrenServices()
                        .map(agency -> agency.name().replace(SERVICES, ""))
                        .orElse("")
                : school.authority();
    }
}
