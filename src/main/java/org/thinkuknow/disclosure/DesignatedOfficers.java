package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.schools.SchoolRegister;

import java.util.List;
import java.util.Optional;

/** Who hears of an allegation against somebody at a school: the designated officer (LADO) of the authority in which it lies. */
@Component
public class DesignatedOfficers {

    private final SchoolRegister register;
    private final Geography geography;

    DesignatedOfficers(SchoolRegister register, Geography geography) {
        this.register = register;
        this.geography = geography;
    }

    /**
     * The officer for a school.
     *
     * @param school its number in the register
     * @return empty if the register does not say where it lies, or nobody is listed for that place
     */
    public Optional<Agency> of(String school) {
        var services = register.find(school).flatMap(found -> found.area().services());
        return geography.othersOf(services.map(List::of).orElse(List.of())).stream()
                .filter(agency -> agency.kind() == Agency.Kind.LADO)
                .findFirst();
    }
}
