package org.thinkuknow.travel;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.offender.OffenderHandOvers;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.support.AtOnce;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Two at once, other managers, and seals. */
class JourneysGuardedIT extends TravelDesk {

    @Autowired
    private OffenderHandOvers handOvers;

    @RepeatedTest(3)
    void theSameSentTwiceAtOnceIsOneJourney() {
        var person = person();
        var id = UUID.randomUUID();
        var told =
                SomeNotice.leaving(today().plusDays(30), today().minusDays(1)).made();
        Callable<String> press = () -> MANAGER.get(() -> journeys.notify(person, id, told));
        assertThat(AtOnce.run(press, press)).allMatch(AtOnce.Ended::succeeded);
        assertThat(open(Journeys.reference(id)).notices()).hasSize(1);
        assertThat(audit.of(person)).extracting(Recorded::act).containsOnlyOnce("notified a journey");
    }

    @RepeatedTest(5)
    void ofTwoWhoChangeAtOnceOneIsAskedToLookAgainAndNothingIsLost() {
        var person = person();
        var journey = told(person, SomeNotice.leaving(today().plusDays(30), today().minusDays(9)));
        var seen = seen(journey);
        var ended = AtOnce.run(
                (Callable<Boolean>) () -> MANAGER.get(() -> {
                    journeys.change(
                            seen,
                            UUID.randomUUID(),
                            SomeNotice.leaving(today().plusDays(30), today().minusDays(2))
                                    .to("FR", "ES")
                                    .made());
                    return true;
                }),
                () -> SUPERVISOR.get(() -> {
                    journeys.change(
                            seen,
                            UUID.randomUUID(),
                            SomeNotice.leaving(today().plusDays(30), today().minusDays(1))
                                    .to("FR", "IT")
                                    .made());
                    return true;
                }));
        assertThat(ended).filteredOn(AtOnce.Ended::succeeded).hasSize(1);
        assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                .singleElement()
                .asString()
                .contains("A colleague has changed this journey meanwhile");
        assertThat(open(journey).notices()).hasSize(2);
    }

    @RepeatedTest(5)
    void ofTwoWhoEnterJourneysOfOnePersonAtOnceBothCount() {
        var person = person();
        var late = SomeNotice.leaving(today().plusDays(2), today().minusDays(1)).known(today().minusDays(30));
        var ended = AtOnce.run(
                (Callable<String>) () -> told(person, late),
                () -> SUPERVISOR.get(() -> journeys.notify(
                        person,
                        UUID.randomUUID(),
                        SomeNotice.leaving(today().plusDays(3), today().minusDays(1))
                                .known(today().minusDays(30))
                                .made())));
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        assertThat(rules(person))
                .as("whoever was last reckoned with both")
                .filteredOn(each -> each.equals("travel-notice-ew COMPLIED_LATE"))
                .hasSize(2);
    }

    @Test
    void theJourneysOfAnothersPeopleAreAnsweredLikeNoneAndGoWithWhoIsHandedOver() {
        var person = person();
        var journey = told(person, SomeNotice.leaving(today().plusDays(30), today().minusDays(1)));
        var seen = seen(journey);
        refused(
                () -> OTHER_MANAGER.get(() -> desk.open(journey, ReasonToOpen.JOURNEY)),
                "There is nobody with that reference among those you manage.");
        refused(() -> OTHER_MANAGER.run(() -> journeys.callOff(seen, "Not mine")), "nobody with that reference");
        refused(() -> MANAGER.get(() -> desk.open("TJ-NONE", ReasonToOpen.JOURNEY)), "There is no journey");
        refused(() -> MANAGER.get(() -> desk.open("x'; --", ReasonToOpen.JOURNEY)), "There is no journey");
        var other = person();
        refused(
                () -> MANAGER.run(() -> journeys.callOff(new SeenJourney(other, journey, seen.latest()), "Mixed up")),
                "There is no journey");
        MANAGER.run(() ->
                handOvers.one(offenders.open(person, ReasonToOpen.MANAGEMENT).seen(), OTHER_MANAGER.username()));
        assertThat(OTHER_MANAGER
                        .get(() -> desk.open(journey, ReasonToOpen.JOURNEY))
                        .seen())
                .isEqualTo(seen);
        assertThat(managerOf(journey)).isEqualTo(OTHER_MANAGER.username());
    }

    @Test
    void noWordOfAJourneyStandsInTheDatabaseInClear() {
        var person = person();
        var journey = told(
                person,
                SomeNotice.leaving(today().minusDays(3), today().minusDays(30))
                        .at(new JourneyStop("FR", null, null, "Quenellois-Gare", "Quenellair 7", "1 Rue Quenelle")));
        MANAGER.run(() -> lateness.explain(seen(journey), "Quenelle said so"));
        MANAGER.run(() -> journeys.comeBack(seen(journey), new JourneyBack(today(), "Quenelle Bay", null, "", "", "")));
        for (var table :
                List.of("travel_journey", "travel_notice", "travel_step", "offender_change", "offender_duty")) {
            assertThat(database.sql("select * from " + table)
                            .query()
                            .listOfRows()
                            .toString())
                    .as(table)
                    .doesNotContain("Quenel");
        }
        assertThat(rowsWith("travel_notice", "words")
                        + rowsWith("travel_step", "words")
                        + rowsWith("travel_journey", "back"))
                .isZero();
        assertThat(open(journey).latest().stops().getFirst().accommodation()).isEqualTo("1 Rue Quenelle");
    }

    private long rowsWith(String table, String column) {
        return database.sql("select count(*) from %s where %s like '%%Quenel%%'".formatted(table, column))
                .query(Long.class)
                .single();
    }

    private String managerOf(String journey) {
        return database.sql("select manager from travel_journey where reference = ?")
                .param(journey)
                .query(String.class)
                .single();
    }
}
