package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.ChairOfGovernors;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who at a school reads a record, never whoever it is about: a colleague's goes to the head, the head's to the chair of governors and to
 * the centre, and where nobody there can sign in for it, to the centre (decisions 0098 and 0114).
 */
@Component
class Recipients {

    private final Schools schools;
    private final GovernedSchools governed;
    private final LeadOrderRows rows;
    private final Clock clock;

    Recipients(Schools schools, GovernedSchools governed, LeadOrderRows rows, Clock clock) {
        this.schools = schools;
        this.governed = governed;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whom a record of a school goes to, by what it is about. */
    Receivers of(Optional<String> school, @Nullable AboutStaff about) {
        if (school.isEmpty()) {
            return Receivers.CENTRE_ALONE;
        }
        var key = school.get();
        if (about == null || about == AboutStaff.NOBODY) {
            var leads = inOrder(key);
            return new Receivers(Recipient.LEADS, leads, leads.isEmpty(), null);
        }
        if (about == AboutStaff.LEAD && (!hasHead(key) || aHeadLeads(key))) { // whoever could be named leads, too
            return new Receivers(
                    Recipient.CENTRE,
                    List.of(),
                    true,
                    aHeadLeads(key) ? governed.chairOf(key).orElse(null) : null);
        }
        if (about == AboutStaff.HEAD) {
            return named(key, Recipient.CHAIR)
                    .map(reader -> new Receivers(Recipient.CHAIR, List.of(reader), true, null))
                    .orElseGet(() -> new Receivers(
                            Recipient.CENTRE,
                            List.of(),
                            true,
                            governed.chairOf(key).orElse(null)));
        }
        return named(key, Recipient.HEAD)
                .map(reader -> new Receivers(
                        Recipient.HEAD,
                        List.of(reader),
                        hasHead(key) && reader.noticesTo().isEmpty(),
                        null))
                .orElse(Receivers.CENTRE_ALONE);
    }

    /**
     * Whoever reads for a part and can sign in for it now: the head teacher or the chair of governors with that role, or else whoever the
     * school's leads have named.
     */
    Optional<SafeguardingLead> named(String school, Recipient part) {
        var heads = schools.headsOf(school);
        var withTheRole = part == Recipient.HEAD ? heads : schools.chairsOf(school);
        if (!withTheRole.isEmpty()) {
            return withTheRole.stream()
                    .filter(reader -> !reader.noticesTo().isEmpty())
                    .findFirst()
                    .or(() -> Optional.of(withTheRole.getFirst()));
        }
        return rows.named(school, part)
                .flatMap(username -> schools.leadsOf(school).stream()
                        .filter(lead -> lead.username().equals(username) && !heads.contains(lead))
                        .findFirst());
    }

    /** Whether a head teacher signs in at a school, so that nobody has to be named. */
    boolean hasHead(String school) {
        return !schools.headsOf(school).isEmpty();
    }

    /** Whether a chair of governors signs in at a school, so that nobody has to be named. */
    boolean hasChair(String school) {
        return !schools.chairsOf(school).isEmpty();
    }

    /** Where the head is a safeguarding lead, what is about a lead may be about the head. */
    boolean aHeadLeads(String school) {
        return schools.leadsOf(school).stream().anyMatch(schools.headsOf(school)::contains);
    }

    /** The page on which somebody finds what waits for them. */
    String pageOf(String username) {
        var key = schools.of(username).map(School::key).orElse("");
        return isAmong(schools.leadsOf(key), username)
                ? "/safeguarding"
                : isAmong(schools.chairsOf(key), username) ? "/chair" : "/head";
    }

    private static boolean isAmong(List<SafeguardingLead> people, String username) {
        return people.stream().anyMatch(person -> person.username().equals(username));
    }

    /**
     * Those who can read a record as it was handed over, in their order. Who is named later, or comes later as head, reads it if its
     * reader has left.
     */
    List<SafeguardingLead> readersOf(HandedDisclosure handed, Disclosure record) {
        var school = record.school().orElse("");
        return switch (handed.recipient()) {
            case LEADS -> handed.isTo(school) ? inOrder(school) : List.of();
            case CENTRE -> List.of();
            case HEAD, CHAIR ->
                Stream.of(schools.leadsOf(school), schools.headsOf(school), schools.chairsOf(school))
                        .flatMap(List::stream)
                        .filter(lead -> handed.isFor(lead.username()))
                        .findFirst()
                        .or(() ->
                                named(school, handed.recipient()).filter(reader -> mayInherit(reader, school, handed)))
                        .stream()
                        .toList();
        };
    }

    /** Whoever is head now and was there when a record was written may be whom it is about: a colleague who became head. */
    private boolean mayInherit(SafeguardingLead reader, String school, HandedDisclosure handed) {
        return !schools.headsOf(school).contains(reader) || !schools.wasHereAt(reader.username(), handed.handedAt());
    }

    /** A school's leads in their order: who has no place yet comes last, by username. */
    List<SafeguardingLead> inOrder(String school) {
        var places =
                rows.of(school).stream().collect(Collectors.toMap(LeadOrderRows.Place::username, Function.identity()));
        return schools.leadsOf(school).stream()
                .sorted(Comparator.comparingInt(
                                (SafeguardingLead lead) -> Optional.ofNullable(places.get(lead.username()))
                                        .map(LeadOrderRows.Place::place)
                                        .orElse(Integer.MAX_VALUE))
                        .thenComparing(SafeguardingLead::username))
                .toList();
    }

    /** Those of some readers who have an address, whoever is not away first. */
    List<SafeguardingLead> toTell(List<SafeguardingLead> readers) {
        var today = UkTime.today(clock);
        return readers.stream()
                .filter(lead -> !lead.noticesTo().isEmpty())
                .sorted(Comparator.comparing(lead -> isAway(lead.username(), today)))
                .toList();
    }

    boolean isAway(String username, LocalDate day) {
        return schools.of(username).stream()
                .flatMap(school -> rows.of(school.key()).stream())
                .anyMatch(place -> place.username().equals(username) && place.isAway(day));
    }

    /**
     * Whom a record goes to.
     *
     * @param people      who reads it, in order; empty if nobody at the school does
     * @param toCentreNow whether officers get it as soon as it is signed
     * @param chair       the chair of governors, who is asked by e-mail to expect the officers' call; null if that is not so
     */
    record Receivers(
            Recipient who,
            List<SafeguardingLead> people,
            boolean toCentreNow,
            @Nullable ChairOfGovernors chair) {

        static final Receivers CENTRE_ALONE = new Receivers(Recipient.CENTRE, List.of(), true, null);
    }
}
