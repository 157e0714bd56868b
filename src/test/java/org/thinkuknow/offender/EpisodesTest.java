package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.DutyState;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.offender.SomeOffender.known;

/** Changes notified ahead, absences from home, stays of twelve hours, reviews, and a home in another nation. */
class EpisodesTest {

    private static final Reckoner RECKONER =
            new Reckoner(new Duties(Rules.read(ContentFiles.packed(), new Problems())));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate EXPECTED = LocalDate.of(2026, 10, 12);
    private static final KnownEntry FIRST = known(LocalDate.of(2024, 3, 5), EntryKind.FIRST);

    private static Reckoning reckoned(Nation nation, Disposal disposal, KnownEntry... entries) {
        var all = new ArrayList<>(List.of(entries));
        all.add(FIRST);
        Collections.shuffle(all, new Random(all.size()));
        return RECKONER.of(
                nation,
                new OffenderText(SomeOffender.named("Ann", "Invented"), Management.beginning(disposal)),
                new Known(all, List.of()),
                TODAY);
    }

    private static List<Duty> duties(Nation nation, String rule, KnownEntry... entries) {
        return reckoned(nation, SomeOffender.twelveMonths(), entries).duties().stream()
                .filter(duty -> duty.rule().equals(rule))
                .toList();
    }

    private static KnownEntry ahead() {
        return new KnownEntry(Set.of(EntryKind.AHEAD, EntryKind.HOME), EXPECTED.minusDays(9), EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"-3, false", "-2, true", "0, true", "2, true", "3, false"})
    void aChangeNotifiedAheadStandsFromTwoDaysBeforeTheDayToTwoDaysAfterIt(int late, boolean stands) {
        var moved = known(EXPECTED.plusDays(late), EntryKind.MOVED);
        assertThat(duties(Nation.EW, "change-home", ahead(), moved)).hasSize(stands ? 0 : 1);
        assertThat(duties(Nation.EW, "change-home", moved))
                .as("without a notification ahead it asks for one")
                .hasSize(1);
        assertThat(duties(Nation.EW, "change-name", ahead(), known(EXPECTED.plusDays(late), EntryKind.NAME_USED)))
                .as("of another change it says nothing")
                .hasSize(1);
    }

    @Test
    void whatWasNotifiedAheadAndDidNotComeIsToBeToldByTheFifthDayAfterItsOwn() {
        var missed = duties(Nation.EW, "advance-not-happened", ahead());
        assertThat(missed).singleElement().satisfies(duty -> {
            assertThat(duty.due().day()).isEqualTo(EXPECTED.plusDays(5));
            assertThat(duty.state()).isEqualTo(DutyState.OVERDUE);
        });
        assertThat(duties(Nation.EW, "advance-not-happened", ahead(), known(EXPECTED.plusDays(1), EntryKind.MOVED)))
                .isEmpty();
        assertThat(duties(Nation.EW, "advance-not-happened", ahead(), known(EXPECTED.plusDays(4), EntryKind.NOT_COME)))
                .singleElement()
                .extracting(Duty::state)
                .isEqualTo(DutyState.COMPLIED);
        var second =
                new KnownEntry(Set.of(EntryKind.AHEAD, EntryKind.HOME), EXPECTED.plusDays(10), EXPECTED.plusDays(20));
        assertThat(duties(Nation.EW, "advance-not-happened", ahead(), second))
                .as("a later one leaves the first as it is")
                .hasSize(2);
    }

    @Test
    void aNotificationAheadStartsTheYearOnTheDayOnWhichItWasGiven() {
        assertThat(duties(Nation.EW, "annual", ahead()))
                .extracting(duty -> duty.from().day())
                .contains(EXPECTED.minusDays(9))
                .doesNotContain(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"NI, 3, 0", "NI, 4, 1", "NI, 30, 1", "EW, 30, 0", "SCO, 30, 0"})
    void beingAwayForMoreThanThreeDaysIsNotifiedInNorthernIrelandAlone(Nation nation, int days, int asked) {
        var away = new KnownEntry(Set.of(EntryKind.AWAY), EXPECTED, EXPECTED.plusDays(days));
        assertThat(duties(nation, "absence-home-ni", away)).hasSize(asked);
    }

    @Test
    void eachAbsenceIsAnsweredByANotificationOfItsOwn() {
        var first = new KnownEntry(Set.of(EntryKind.AWAY), EXPECTED, EXPECTED.plusDays(6));
        var second = new KnownEntry(Set.of(EntryKind.AWAY), EXPECTED.plusDays(20), EXPECTED.plusDays(27));
        var told = known(EXPECTED.minusDays(2), EntryKind.ABSENCE);
        assertThat(duties(Nation.NI, "absence-home-ni", first, second, told))
                .extracting(Duty::state)
                .containsExactlyInAnyOrder(DutyState.COMPLIED, DutyState.OVERDUE);
        var ahead = new KnownEntry(Set.of(EntryKind.AWAY), TODAY.plusDays(9), null);
        assertThat(duties(Nation.NI, "absence-home-ni", ahead))
                .as("of one whose end nobody knows it is asked, too")
                .singleElement()
                .extracting(Duty::state)
                .isEqualTo(DutyState.NOT_YET_DUE);
    }

    @ParameterizedTest
    @CsvSource({"EW, household-child-stay-ew", "NI, household-child-stay-ni"})
    void aStayOfTwelveHoursWithAChildIsDayOneOfThree(Nation nation, String rule) {
        assertThat(duties(nation, rule, known(EXPECTED, EntryKind.CHILD_STAY)))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due().day()).isEqualTo(EXPECTED.plusDays(2)));
        assertThat(duties(Nation.SCO, rule, known(EXPECTED, EntryKind.CHILD_STAY)))
                .isEmpty();
    }

    @Test
    void theLastDeterminationAndTheLastContinuationOrderSayWhenTheNextReviewIs() {
        var life = new Disposal(DisposalKind.WITHOUT_END, LocalDate.of(2005, 3, 4), "", "");
        assertThat(reckoned(
                                Nation.EW,
                                life,
                                known(LocalDate.of(2020, 5, 6), EntryKind.DETERMINED),
                                known(LocalDate.of(2024, 5, 6), EntryKind.DETERMINED))
                        .reviews())
                .filteredOn(duty -> duty.rule().equals("review-further-ew"))
                .extracting(duty -> duty.due().day())
                .containsExactly(LocalDate.of(2032, 5, 6));
        var continued = reckoned(Nation.SCO, life, known(LocalDate.of(2020, 2, 3), EntryKind.CONTINUED));
        assertThat(continued.reviews()).extracting(Duty::rule).containsExactly("review-continued-sco");
    }

    @Test
    void whatHappenedBeforeAMoveIsAskedByTheLawOfTheNationThenAndTheRestByTheNew() {
        var stayed = known(EXPECTED.minusDays(30), EntryKind.CHILD_STAY);
        var toScotland = known(EXPECTED, EntryKind.TO_SCOTLAND);
        var stayedThere = known(EXPECTED.plusDays(8), EntryKind.CHILD_STAY);
        var back = known(EXPECTED.plusDays(20), EntryKind.TO_ENGLAND_OR_WALES);
        var stayedAgain = known(EXPECTED.plusDays(25), EntryKind.CHILD_STAY);
        assertThat(duties(Nation.EW, "household-child-stay-ew", stayed, toScotland, stayedThere, back, stayedAgain))
                .extracting(duty -> duty.from().day())
                .containsExactly(stayed.begins(), stayedAgain.begins());
        assertThat(duties(Nation.EW, "change-home", toScotland))
                .as("a move to another nation is a move")
                .hasSize(1);
    }
}
