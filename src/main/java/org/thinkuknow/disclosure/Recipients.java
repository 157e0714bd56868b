package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who at a school reads a record, never whoever it is about: a colleague's goes to the head, the head's to the chair of governors and to
 * the centre, and where nobody there can sign in for it, to the centre (decision 0098).
 */
@Component
class Recipients {

    private final Schools schools;
    private final LeadOrderRows rows;
    private final Clock clock;

    Recipients(Schools schools, LeadOrderRows rows, Clock clock) {
        this.schools = schools;
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
            return new Receivers(Recipient.LEADS, leads, leads.isEmpty());
        }
        var part = about == AboutStaff.HEAD ? Recipient.CHAIR : Recipient.HEAD;
        return named(key, part)
                .map(reader -> new Receivers(part, List.of(reader), part == Recipient.CHAIR))
                .orElse(Receivers.CENTRE_ALONE);
    }

    /** Whoever is named for a part and can sign in for it now. */
    Optional<SafeguardingLead> named(String school, Recipient part) {
        return rows.named(school, part)
                .flatMap(username -> schools.leadsOf(school).stream()
                        .filter(lead -> lead.username().equals(username))
                        .findFirst());
    }

    /** Those who can read a record as it was handed over, in their order. Who is named later reads it if its reader has left. */
    List<SafeguardingLead> readersOf(HandedDisclosure handed, Disclosure record) {
        var school = record.school().orElse("");
        return switch (handed.recipient()) {
            case LEADS -> handed.isTo(school) ? inOrder(school) : List.of();
            case CENTRE -> List.of();
            case HEAD, CHAIR ->
                schools.leadsOf(school).stream()
                        .filter(lead -> handed.isFor(lead.username()))
                        .findFirst()
                        .or(() -> named(school, handed.recipient()))
                        .stream()
                        .toList();
        };
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
     */
    record Receivers(Recipient who, List<SafeguardingLead> people, boolean toCentreNow) {

        static final Receivers CENTRE_ALONE = new Receivers(Recipient.CENTRE, List.of(), true);
    }
}
