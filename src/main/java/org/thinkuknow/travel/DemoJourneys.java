package org.thinkuknow.travel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Offenders;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gives four of the demo's invented people journeys at different stages, as their manager would, in one transaction. */
@Component
@Profile("demo")
@Order(1)
class DemoJourneys implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoJourneys.class);
    private static final String MANAGER = "demo-offender-manager";

    private final Journeys journeys;
    private final LateJourneys lateness;
    private final JourneyChoices choices;
    private final JourneyRepository rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoJourneys(
            Journeys journeys,
            LateJourneys lateness,
            JourneyChoices choices,
            JourneyRepository rows,
            TransactionTemplate transaction,
            Clock clock) {
        this.journeys = journeys;
        this.lateness = lateness;
        this.choices = choices;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (rows.count() > 0) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        var manager = SecurityContextHolder.createEmptyContext();
        manager.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                MANAGER, "", AuthorityUtils.createAuthorityList("ROLE_OFFENDER_MANAGER")));
        SecurityContextHolder.setContext(manager);
        try {
            transaction.executeWithoutResult(status -> put(UkTime.today(clock)));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException | OffenderRefused done) {
            log.info("The demo's journeys are there already, or their people are not");
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void put(LocalDate today) {
        tell("Charlie", "FR", today.plusDays(12), today.minusDays(3), today.minusDays(2));
        var late = tell("Delta", "ES", today.plusDays(4), today.minusDays(20), today.minusDays(1));
        lateness.explain(late, "The seat was given only yesterday. Invented for the demo.");
        var away = tell("Foxtrot", "PT", today.minusDays(3), today.minusDays(30), today.minusDays(25));
        choices.choose(
                away,
                id("demo choice Foxtrot"),
                new NewChoice(
                        Choice.GREEN, Set.copyOf(Choice.GREEN.criteria()), List.of("PT"), "Invented for the demo."));
        tell("Golf", "TH", today.minusDays(20), today.minusDays(40), today.minusDays(35));
    }

    private SeenJourney tell(String name, String country, LocalDate departs, LocalDate known, LocalDate given) {
        var back = departs.plusDays(10);
        var id = id("demo journey " + name);
        var person = Offenders.reference(id("demo offender " + name));
        var journey = journeys.notify(
                person,
                id,
                new NotifiedJourney(
                        departs,
                        null,
                        List.of(new JourneyStop(
                                country, departs, back, "Demo airport", "Demo Air 1", "1 Invented Street, Demo City")),
                        back,
                        "Gatwick",
                        known,
                        given.atTime(10, 0),
                        "PC Demo",
                        "Demo police station",
                        ""));
        return new SeenJourney(person, journey, id.toString());
    }

    /** The demo's people and their journeys are the same at each start. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
