package org.thinkuknow.travel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.overseas.PackageState;
import org.thinkuknow.overseas.Tool;
import org.thinkuknow.support.AtOnce;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What is chosen about a journey, and the draft that a choice begins. */
class JourneyChoicesIT extends TravelDesk {

    @Autowired
    private JourneyChoices choices;

    private String person = "";

    @AfterEach
    void noPackageStays() {
        database.sql("delete from overseas_package where subject = ?")
                .param(person)
                .update();
    }

    @Test
    void aGreenNoticeBeginsADraftWithWhatIsKnownAndNamesWhoChose() {
        var seen = away();
        MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), green()));
        var chosen = chosen(seen);
        assertThat(chosen.choices()).singleElement().satisfies(made -> {
            assertThat(made.chosenBy()).isEqualTo(MANAGER.username());
            assertThat(chosen.with(made)).hasValueSatisfying(inPackage -> {
                assertThat(inPackage.tool()).isEqualTo(Tool.GREEN);
                assertThat(inPackage.state()).isEqualTo(PackageState.DRAFT);
                assertThat(inPackage.countries()).containsExactly("FR");
            });
        });
        assertThat(authors(seen)).isEqualTo(MANAGER.username());
        assertThat(audit.of(person))
                .extracting(Recorded::act, Recorded::detail)
                .contains(tuple("opened", "a journey abroad"));
    }

    @Test
    void eachThingThatHasToBeSoIsAskedForAndTheBandOfTheRiskDecidesNothing() {
        var seen = away();
        forbid(person, "");
        var open = new NewChoice(Choice.GREEN, Set.of(Criterion.THREAT), List.of("FR"), "Reasons");
        refused(() -> MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), open)), Criterion.ASSESSED.words());
        var nowhere = new NewChoice(Choice.GREEN, Set.copyOf(Choice.GREEN.criteria()), List.of(), "Reasons");
        refused(
                () -> MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), nowhere)),
                "Please choose which countries are told.");
        refused(() -> new NewChoice(Choice.NONE, Set.of(), List.of(), " "), "The reason for the choice");
        assertThat(chosen(seen).choices())
                .as("high, and nothing is chosen by itself")
                .isEmpty();
    }

    @Test
    void aChoiceIsChangedWithItsHistoryUntilSomethingHasLeft() {
        var seen = away();
        MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), none()));
        assertThat(chosen(seen).packages()).isEmpty();
        MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), green()));
        MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), none()));
        assertThat(chosen(seen).choices())
                .extracting(made -> made.chosen().choice())
                .containsExactly(Choice.NONE, Choice.GREEN, Choice.NONE);
        database.sql("update overseas_package set state = 'SENT', sent_at = utc_timestamp(6) where subject = ?")
                .param(person)
                .update();
        refused(
                () -> MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), none())),
                "has left the country already");
        assertThat(chosen(seen).choices()).hasSize(3);
    }

    @Test
    void nothingIsChosenOfAJourneyThatIsOverAndByNobodyButAManagerOfThePerson() {
        var seen = away();
        assertThatThrownBy(() -> SUPERVISOR.run(() -> choices.choose(seen, UUID.randomUUID(), none())))
                .isInstanceOf(AccessDeniedException.class);
        refused(
                () -> OTHER_MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), none())),
                "nobody with that reference");
        MANAGER.run(() -> journeys.callOff(seen, "Not going"));
        refused(() -> MANAGER.run(() -> choices.choose(seen, UUID.randomUUID(), none())), "This journey is over");
    }

    @RepeatedTest(3)
    void theSameChosenTwiceAtOnceIsOneChoiceAndOnePackage() {
        var seen = away();
        var id = UUID.randomUUID();
        Callable<Boolean> press = () -> MANAGER.get(() -> {
            choices.choose(seen, id, green());
            return true;
        });
        assertThat(AtOnce.run(press, press)).allMatch(AtOnce.Ended::succeeded);
        assertThat(chosen(seen).choices()).hasSize(1);
        assertThat(chosen(seen).packages()).hasSize(1);
    }

    @Test
    void theReasonsAreUnderSeal() {
        var seen = away();
        MANAGER.run(() -> choices.choose(
                seen, UUID.randomUUID(), new NewChoice(Choice.NONE, Set.of(), List.of(), "Quenelle is with family")));
        assertThat(database.sql("select count(*) from travel_choice where words like '%Quenelle%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(chosen(seen).choices().getFirst().chosen().reasons()).contains("Quenelle");
    }

    private SeenJourney away() {
        person = person();
        return seen(told(person, SomeNotice.leaving(today().plusDays(20), today().minusDays(1))));
    }

    private JourneyChoices.Chosen chosen(SeenJourney seen) {
        return MANAGER.get(() -> choices.of(seen));
    }

    private static NewChoice green() {
        return new NewChoice(
                Choice.GREEN, Set.copyOf(Choice.GREEN.criteria()), List.of("FR"), "Likely to repeat there");
    }

    private static NewChoice none() {
        return new NewChoice(Choice.NONE, Set.of(), List.of(), "A visit to parents, with the partner");
    }

    private String authors(SeenJourney seen) {
        return database.sql("select authors from overseas_package where subject = ?")
                .param(seen.offender())
                .query(String.class)
                .single();
    }
}
