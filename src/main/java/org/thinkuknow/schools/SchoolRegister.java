package org.thinkuknow.schools;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The schools of the registers: found as people type them, each with its authority and its police force (decision 0050). */
@Service
public class SchoolRegister {

    private static final int MOST = 100;
    /** Days after which a list is old. */
    private static final int STALE = 120;

    private final NewestIndex index;
    private final RegisterRows rows;
    private final HostRows hosts;
    private final SchoolAreas areas;
    private final Audit audit;
    private final Clock clock;

    SchoolRegister(NewestIndex index, RegisterRows rows, HostRows hosts, SchoolAreas areas, Audit audit, Clock clock) {
        this.index = index;
        this.rows = rows;
        this.hosts = hosts;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The schools that fit what somebody has typed so far: parts of the name in any order, with a town, a postcode or the number.
     * Closed schools come after open ones.
     *
     * @param most how many at most, up to a hundred
     */
    @Transactional(readOnly = true)
    public List<RegisteredSchool> search(String words, int most) {
        var numbers = index.now().find(words, Math.min(most, MOST));
        var found = whole(numbers);
        return numbers.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The school with a number, such as 100000, w6602160, s5244439 or n1016062. */
    @Transactional(readOnly = true)
    public Optional<RegisteredSchool> find(String number) {
        var plain = number.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(whole(List.of(plain)).get(plain));
    }

    /** The name of the school with a number, from memory; empty if the register has none. */
    public Optional<String> nameOf(String number) {
        return index.now().nameOf(number);
    }

    /**
     * Whether a domain is that of a school's own website, of no other school's that has not closed, and below {@code sch.uk}: those
     * names are given to schools alone, and nobody can buy one that a school has let go (decision 0118).
     *
     * @param domain as it stands in an e-mail address, in small letters; with {@code www.} it is none
     */
    @Transactional(readOnly = true)
    public boolean isOwnDomain(String number, String domain) {
        return domain.equals(WebsiteHost.of(domain))
                && WebsiteHost.isOfSchoolsAlone(domain)
                && hosts.ofHost(domain).equals(List.of(number));
    }

    /** How many schools can be found. */
    public int count() {
        return index.now().count();
    }

    /** The day of the newest list of each nation; a nation is missing while no list of it was read. */
    @Transactional(readOnly = true)
    public Map<Nation, LocalDate> asOf() {
        var days = new EnumMap<Nation, LocalDate>(Nation.class);
        rows.lists()
                .forEach((list, day) -> list.nation()
                        .ifPresent(
                                nation -> days.merge(nation, day, (one, other) -> one.isAfter(other) ? one : other)));
        return days;
    }

    /** What the register says of itself: how many schools, of which day, and that a newer list is due. */
    @Transactional(readOnly = true)
    public String says() {
        var today = UkTime.today(clock);
        var days = asOf();
        if (days.isEmpty()) {
            return "The register of schools is empty. Import a list.";
        }
        return days.entrySet().stream()
                .map(list -> "%s as of %s%s"
                        .formatted(
                                list.getKey().words(),
                                UkTime.day(list.getValue()),
                                list.getValue().isBefore(today.minusDays(STALE)) ? ": import a newer one" : ""))
                .collect(Collectors.joining("; ", "%,d schools. ".formatted(count()), ""));
    }

    /**
     * Says once which of several possible forces a school belongs to.
     *
     * @throws SchoolRefused if there is nothing to choose, or somebody has chosen
     */
    @PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
    @Transactional
    public void chooseForce(String number, String force) {
        var school = find(number).orElseThrow(SchoolRegister::noSchool);
        var chosen = possible(school, force);
        if (!school.area().spansForces() || !rows.choose(school.number(), chosen.code())) {
            throw new SchoolRefused("The police force of this school is known already.");
        }
        audit.record("chose police force", "school " + school.number(), chosen.name());
    }

    /**
     * Puts right which force somebody chose.
     *
     * @throws SchoolRefused if nobody has chosen, or this one was chosen
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public void correctForce(String number, String force) {
        var school = find(number).orElseThrow(SchoolRegister::noSchool);
        var chosen = possible(school, force);
        if (!rows.correct(school.number(), chosen.code())) {
            throw new SchoolRefused("There is no other choice to put right.");
        }
        audit.record("put police force right", "school " + school.number(), chosen.name());
    }

    private static SchoolRefused noSchool() {
        return new SchoolRefused("There is no school with that number.");
    }

    private static Agency possible(RegisteredSchool school, String force) {
        return school.area().possible().stream()
                .filter(agency -> agency.code().equals(force))
                .findFirst()
                .orElseThrow(() -> new SchoolRefused("That police force is not one of those that are possible."));
    }

    private Map<String, RegisteredSchool> whole(Collection<String> numbers) {
        var successors = rows.successors(numbers);
        var forces = rows.forces(numbers);
        var found = new HashMap<String, RegisteredSchool>();
        rows.of(numbers).forEach((number, known) -> {
            var entry = known.entry();
            found.put(
                    number,
                    new RegisteredSchool(
                            number,
                            entry.nation(),
                            entry.name(),
                            entry.street(),
                            entry.town(),
                            entry.postcode(),
                            areas.of(entry, Optional.ofNullable(forces.get(number))),
                            entry.status(),
                            entry.phase(),
                            entry.youngest(),
                            entry.oldest(),
                            entry.opened(),
                            entry.closed(),
                            successors.getOrDefault(number, List.of())));
        });
        return found;
    }
}
