package org.thinkuknow.travel;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.offender.Country;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens journeys, with the record of whoever notified them; why is asked and written down. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class JourneyDesk {

    /** Letters that a column of references cannot hold are not asked for. */
    private static final Pattern REFERENCE = Pattern.compile("TJ-[A-Z0-9-]{1,17}");

    private final JourneyRepository rows;
    private final JourneyListRows lists;
    private final NoticeRows notices;
    private final StepRows steps;
    private final Offenders offenders;
    private final Vault vault;
    private final Audit audit;
    private final JsonMapper json = JsonMapper.builder().build();

    JourneyDesk(
            JourneyRepository rows,
            JourneyListRows lists,
            NoticeRows notices,
            StepRows steps,
            Offenders offenders,
            Vault vault,
            Audit audit) {
        this.rows = rows;
        this.lists = lists;
        this.notices = notices;
        this.steps = steps;
        this.offenders = offenders;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * Somebody's record with all their journeys, the latest first.
     *
     * @param journeys each with the countries that were notified last
     */
    public record PersonsJourneys(OpenedOffender person, List<JourneyLine> journeys) {

        /** Never who it is: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "PersonsJourneys[" + person.reference() + "]";
        }
    }

    /**
     * Opens somebody's record at their journeys.
     *
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public PersonsJourneys ofPerson(String offender, ReasonToOpen reason) {
        var person = offenders.open(offender, reason);
        return new PersonsJourneys(person, lists.of(offender));
    }

    /**
     * Opens a journey.
     *
     * @throws OffenderRefused if there is none with that reference, or the person is managed by another
     */
    public OpenedJourney open(String reference, ReasonToOpen reason) {
        var journey = Optional.of(reference)
                .filter(REFERENCE.asMatchPredicate())
                .flatMap(rows::findById)
                .orElseThrow(JourneyDesk::none);
        var person = offenders.open(journey.offender(), reason);
        audit.record("opened", reference, reason.words());
        var all = notices.of(reference);
        var latest = all.stream()
                .filter(notice -> !notice.isReplaced())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var back = journey.sealedReturn();
        return new OpenedJourney(
                new SeenJourney(journey.offender(), reference, latest.id()),
                person,
                journey.state(),
                all,
                back == null ? null : json.readValue(vault.open(back, reference), JourneyBack.class),
                bans(person, latest.told()),
                steps.of(reference),
                journey.enteredAt());
    }

    private static List<String> bans(OpenedOffender person, NotifiedJourney told) {
        return person.management().orders().stream()
                .flatMap(order -> told.countries().stream()
                        .distinct()
                        .filter(country -> order.forbids(country, told.departs(), Journey.backBy(told.comesBack())))
                        .map(country -> "%s: %s forbids journeys to %s"
                                .formatted(
                                        new Country(country).words(),
                                        order.kind().words(),
                                        order.ban().words())))
                .toList();
    }

    static OffenderRefused none() {
        return new OffenderRefused(
                List.of("There is no journey with that reference among those of the people you manage."));
    }
}
