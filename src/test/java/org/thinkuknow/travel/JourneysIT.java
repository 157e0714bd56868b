package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.duties.DutyState;
import org.thinkuknow.offender.DutyLists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** Journeys as they are notified, changed, forbidden and come back from, on the real database. */
class JourneysIT extends TravelDesk {

    @Autowired
    private DutyLists lists;

    @Test
    void aLateNotificationIsTakenAndAsksForAReasonAndAPersonDecides() {
        var person = person();
        var journey = told(
                person,
                SomeNotice.leaving(today().plusDays(5), today().minusDays(1)).known(today().minusDays(20)));
        assertThat(states(journey)).containsExactly(DutyState.COMPLIED_LATE);
        assertThat(isLate(journey)).isTrue();
        refused(() -> MANAGER.run(() -> lateness.explain(seen(journey), " ")), "The reason is written with letters.");
        MANAGER.run(() -> lateness.explain(seen(journey), "Was offered the seat on the day before"));
        assertThat(isLate(journey)).as("a reason is no decision").isTrue();
        var notice = seen(journey).latest();
        SUPERVISOR.run(() -> lateness.decide(seen(journey), notice, Excuse.ACCEPTED, "The ticket shows it"));
        assertThat(states(journey)).as("a day ahead with an excuse").containsExactly(DutyState.COMPLIED);
        assertThat(isLate(journey)).isFalse();
        assertThat(open(journey).steps())
                .extracting(JourneyStep::what, JourneyStep::madeBy)
                .contains(tuple("decided about a late journey", "demo-supervisor"));
        assertThat(audit.of(person))
                .extracting(Recorded::act)
                .contains("notified a journey", "decided about a late journey");
    }

    @Test
    void oneInTimeAsksForNothing() {
        var journey = told(person(), SomeNotice.leaving(today().plusDays(10), today().minusDays(1)));
        assertThat(states(journey)).containsExactly(DutyState.COMPLIED);
        assertThat(isLate(journey)).isFalse();
    }

    @Test
    void changesAreVersionsInTheOrderInWhichTheyWereGivenAndNothingIsDeleted() {
        var person = person();
        var leaves = today().plusDays(40);
        var journey = told(person, SomeNotice.leaving(leaves, today().minusDays(9)));
        change(journey, SomeNotice.leaving(leaves, today().minusDays(2)).to("FR", "ES"));
        change(
                journey,
                SomeNotice.leaving(leaves.plusDays(1), today().minusDays(5)).to("IT"));
        assertThat(open(journey).latest().countries())
                .as("the one given last counts, whenever it was entered")
                .containsExactly("FR", "ES");
        assertThat(open(journey).notices()).hasSize(3).noneMatch(EnteredNotice::isReplaced);
        refused(
                () -> change(journey, SomeNotice.leaving(leaves, today().minusDays(2))),
                "A notification of this journey of that minute is entered already.");
        var wrong = seen(journey).latest();
        MANAGER.run(() -> journeys.correct(
                seen(journey),
                wrong,
                UUID.randomUUID(),
                SomeNotice.leaving(leaves, today().minusDays(2)).to("PT").made()));
        assertThat(open(journey).latest().countries()).containsExactly("PT");
        assertThat(open(journey).notices())
                .hasSize(4)
                .filteredOn(EnteredNotice::isReplaced)
                .hasSize(1);
    }

    @Test
    void whatIsGivenTomorrowOrComesBackBeforeLeavingIsRefused() {
        var person = person();
        refused(() -> told(person, SomeNotice.leaving(today().plusDays(9), today().plusDays(1))), "once it was given");
        var journey = told(person, SomeNotice.leaving(today().minusDays(5), today().minusDays(30)));
        refused(() -> back(journey, today().minusDays(6), null), "before the day of leaving");
        refused(() -> back(journey, today().plusDays(1), null), "once it has happened");
    }

    @Test
    void aReturnThatWasNotKeptIsDueAndNotifiedAndOneThatWasKeptIsNot() {
        var person = person();
        var journey = told(person, SomeNotice.leaving(today().minusDays(20), today().minusDays(40)));
        back(journey, today().minusDays(13), null);
        assertThat(states(journey)).containsExactly(DutyState.COMPLIED);
        back(journey, today().minusDays(12), null);
        assertThat(states(journey)).containsExactlyInAnyOrder(DutyState.COMPLIED, DutyState.OVERDUE);
        assertThat(rules(person)).contains("travel-return OVERDUE");
        back(journey, today().minusDays(12), today().minusDays(10));
        assertThat(states(journey)).containsExactly(DutyState.COMPLIED, DutyState.COMPLIED);
        assertThat(rules(person)).noneMatch(each -> each.startsWith("travel-return"));
    }

    @Test
    void whoIsNotBackIsCountedOnThePageOfTheirManagerUntilSomebodySaysWhatHappened() {
        var before = notBack();
        var journey = told(person(), SomeNotice.leaving(today().minusDays(20), today().minusDays(40)));
        assertThat(notBack()).isEqualTo(before + 1);
        MANAGER.run(() -> journeys.stayAway(seen(journey), "The airline says that the seat was empty"));
        assertThat(open(journey).state()).isEqualTo(JourneyState.NOT_BACK);
        assertThat(notBack()).isEqualTo(before + 1);
        back(journey, today(), null);
        assertThat(notBack()).isEqualTo(before);
        refused(() -> MANAGER.run(() -> journeys.callOff(seen(journey), "Did not go")), "recorded already: back");
    }

    @Test
    void aJourneyThatDoesNotTakePlaceAsksForNothing() {
        var person = person();
        var journey = told(
                person,
                SomeNotice.leaving(today().plusDays(2), today().minusDays(1)).known(today().minusDays(30)));
        assertThat(rules(person)).contains("travel-notice-ew COMPLIED_LATE");
        MANAGER.run(() -> journeys.callOff(seen(journey), "The seat was given back"));
        assertThat(rules(person)).noneMatch(each -> each.startsWith("travel-notice"));
        refused(
                () -> change(journey, SomeNotice.leaving(today().plusDays(3), today().minusDays(2))),
                "did not take place");
        refused(() -> back(journey, today(), null), "did not take place");
    }

    @Test
    void aCountryThatAnOrderForbidsIsFlaggedAlsoWhenTheOrderComesLaterAndSupervisorsAreToldWithoutAName() {
        var person = person();
        var journey = told(
                person,
                SomeNotice.leaving(today().plusDays(30), today().minusDays(1)).to("FR", "TH"));
        assertThat(isBanned(journey)).isFalse();
        forbid(person, "Thailand, VN");
        assertThat(isBanned(journey)).isTrue();
        assertThat(open(journey).bans())
                .singleElement()
                .asString()
                .contains("Thailand", "sexual harm prevention order");
        assertThat(audit.of(journey))
                .extracting(Recorded::act, Recorded::detail)
                .contains(tuple("noticed", "an order forbids a country of this journey"));
        eventually(() -> assertThat(steps(journey)).containsExactly(JourneyFlags.FORBIDDEN));
        var another = told(
                person,
                SomeNotice.leaving(today().plusDays(50), today().minusDays(1)).to("ES"));
        assertThat(isBanned(another)).isFalse();
        forbid(person, "all");
        assertThat(isBanned(another)).isTrue();
    }

    private void change(String journey, SomeNotice told) {
        MANAGER.run(() -> journeys.change(seen(journey), UUID.randomUUID(), told.made()));
    }

    private void back(String journey, LocalDate day, @Nullable LocalDate notified) {
        var by = notified == null ? "" : "PC Invented";
        MANAGER.run(() -> journeys.comeBack(seen(journey), new JourneyBack(day, "Gatwick", notified, by, by, "")));
    }

    private List<DutyState> states(String journey) {
        return open(journey).duties().stream().map(each -> each.duty().state()).toList();
    }

    private long notBack() {
        return MANAGER.get(() -> lists.notBackFromJourneys());
    }

    private List<String> steps(String journey) {
        return database.sql(
                        "select distinct step from staff_alert where subject = ? union select step from staff_untold where subject = ?")
                .params(journey, journey)
                .query(String.class)
                .list();
    }

    private boolean isLate(String journey) {
        return is("late", journey);
    }

    private boolean isBanned(String journey) {
        return is("banned", journey);
    }

    private boolean is(String flag, String journey) {
        return database.sql("select %s from travel_journey where reference = ?".formatted(flag))
                .param(journey)
                .query(Boolean.class)
                .single();
    }
}
