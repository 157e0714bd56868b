package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.ChairOfGovernors;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What officers need of a school to act on a record about somebody who works there: which school, which designated officer of the local
 * authority (LADO), and for the head the chair of governors. An allegation that may meet the harm threshold reaches the LADO within one
 * working day (Keeping Children Safe in Education, part four; decision 0114).
 */
@Component
class StaffConcernLines {

    private final Schools schools;
    private final GovernedSchools governed;
    private final DesignatedOfficers officers;

    StaffConcernLines(Schools schools, GovernedSchools governed, DesignatedOfficers officers) {
        this.schools = schools;
        this.governed = governed;
        this.officers = officers;
    }

    /** The lines for a record about somebody; of a record that belongs to no school, who acts on it in each nation. */
    Stream<String> of(Optional<String> school, AboutStaff about) {
        return school.isEmpty() ? Stream.of(WHOEVER_ACTS) : ofSchool(school, about);
    }

    private Stream<String> ofSchool(Optional<String> school, AboutStaff about) {
        return school.stream()
                .flatMap(key -> Stream.of(
                                schools.keyed(key).map(School::name).map("School: "::concat),
                                about == AboutStaff.HEAD || about == AboutStaff.LEAD
                                        ? governed.chairOf(key).map(StaffConcernLines::chair)
                                        : Optional.<String>empty(),
                                Optional.of(lado(key)))
                        .flatMap(Optional::stream));
    }

    private static final String WHOEVER_ACTS =
            "Refer it within one working day to whoever acts on allegations against staff there: in England the local authority’s "
                    + "designated officer (LADO), in Wales the designated officer for safeguarding; in Scotland police and social work, "
                    + "in Northern Ireland social services (Gateway) and the Education Authority’s child protection support service.";

    private static String chair(ChairOfGovernors chair) {
        return "Chair of governors: %s, %s".formatted(chair.name(), chair.mail());
    }

    private String lado(String key) {
        return officers.of(key)
                .map(agency -> "Refer it to the %s within one working day.".formatted(agency.name()))
                .orElse(WHOEVER_ACTS);
    }
}
