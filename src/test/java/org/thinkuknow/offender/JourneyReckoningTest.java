package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
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
import org.thinkuknow.duties.When;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.offender.SomeJourney.BACK;
import static org.thinkuknow.offender.SomeJourney.LEAVES;
import static org.thinkuknow.offender.SomeJourney.at;
import static org.thinkuknow.offender.SomeJourney.back;
import static org.thinkuknow.offender.SomeJourney.excused;
import static org.thinkuknow.offender.SomeJourney.journey;
import static org.thinkuknow.offender.SomeJourney.notice;

/** What the law asks of journeys, by the rules as the files have them; each border has an example on each side. */
class JourneyReckoningTest {

    private static final Reckoner RECKONER =
            new Reckoner(new Duties(Rules.read(ContentFiles.packed(), new Problems())));
    private static final LocalDate LATER = LocalDate.of(2027, 1, 10);
    private static final LocalDate LONG_KNOWN = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-12-13T23:59, 2026-11-20, COMPLIED",
        "2026-12-14T00:00, 2026-11-20, COMPLIED_LATE",
        "2026-12-14T00:00, 2026-12-13, COMPLIED",
        "2026-12-19T12:00, 2026-12-12, COMPLIED_LATE",
        "2026-12-19T11:59, 2026-12-13, COMPLIED",
        "2026-12-25T09:00, 2026-11-20, COMPLIED_LATE"
    })
    void whatWasKnownMoreThanAWeekAheadIsNotifiedAWeekAhead(String given, LocalDate known, DutyState state) {
        assertThat(only(Nation.EW, journey(notice(given, known))).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-20T03:00, COMPLIED", "2026-12-20T03:01, COMPLIED_LATE"})
    void whatWasKnownLaterIsNotifiedTwelveHoursAhead(String given, DutyState state) {
        var flight = When.of(at("2026-12-20T15:00"));
        assertThat(only(Nation.SCO, journey(notice(given, LocalDate.of(2026, 12, 16), flight, List.of("FR"), BACK)))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-19T15:00, COMPLIED", "2026-12-19T15:01, COMPLIED_LATE"})
    void withAnExcuseThatAPersonRecordedADayAheadIsInTime(String given, DutyState state) {
        var late = notice(given, LONG_KNOWN, When.of(at("2026-12-20T15:00")), List.of("FR"), BACK);
        assertThat(only(Nation.EW, journey(late)).state()).as("without").isEqualTo(DutyState.COMPLIED_LATE);
        assertThat(only(Nation.EW, journey(excused(late))).state()).as("with").isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "NI, IE, 2026-12-21, false",
        "NI, IE, 2026-12-22, false",
        "NI, IE, 2026-12-23, true",
        "NI, IE, , true",
        "NI, FR, 2026-12-20, true",
        "EW, IE, 2026-12-21, true",
        "SCO, IE, 2026-12-20, true",
        "EW, JE, 2026-12-20, true",
        "NI, IM, 2026-12-20, true"
    })
    void fromNorthernIrelandAloneAShortJourneyToTheRepublicAsksForNothing(
            Nation nation, String country, @Nullable LocalDate back, boolean asked) {
        var told = notice("2026-12-01T10:00", LONG_KNOWN, When.of(LEAVES), List.of(country), back);
        assertThat(duties(nation, journey(told)).isEmpty()).isNotEqualTo(asked);
    }

    @Test
    void theRepublicAndThenAnotherCountryIsAsked() {
        var told = notice("2026-12-01T10:00", LONG_KNOWN, When.of(LEAVES), List.of("IE", "FR"), LEAVES);
        assertThat(duties(Nation.NI, journey(told))).hasSize(1);
    }

    @Test
    void oneJourneyAnswersForNoOther() {
        var inTime = new JourneyFacts("TJ-1", List.of(notice("2026-12-01T10:00", LONG_KNOWN)), null, false);
        var late = new JourneyFacts(
                "TJ-2",
                List.of(notice(
                        "2026-12-28T10:00", LONG_KNOWN, When.of(LocalDate.of(2026, 12, 30)), List.of("ES"), null)),
                null,
                false);
        assertThat(reckoned(Nation.EW, inTime, late).journeys())
                .extracting(each -> each.journey() + " " + each.duty().state())
                .containsExactly("TJ-1 COMPLIED", "TJ-2 COMPLIED_LATE");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-19T14:59, COMPLIED", "2026-12-19T15:01, COMPLIED_LATE"})
    void aChangeIsNotifiedADayAheadAndLeavesTheFirstNotificationAsItWas(String given, DutyState state) {
        var flight = When.of(at("2026-12-20T15:00"));
        var first = notice("2026-12-18T10:00", LONG_KNOWN, flight, List.of("FR"), BACK);
        var change = notice(given, LocalDate.of(2026, 12, 17), flight, List.of("FR", "ES"), BACK);
        assertThat(reckoned(Nation.EW, journey(first, change)).journeys())
                .extracting(each -> each.duty().state())
                .containsExactly(DutyState.COMPLIED_LATE, state);
    }

    @Test
    void ofTwoChangesThatAreNamedAlikeTheLateOneDoesNotGoUnder() {
        var first = notice("2026-12-01T10:00", LONG_KNOWN);
        var inTime = notice("2026-12-05T10:00", LocalDate.of(2026, 12, 4));
        var late = notice("2026-12-20T10:00", LocalDate.of(2026, 12, 4));
        assertThat(reckoned(Nation.EW, journey(first, late, inTime)).duties())
                .filteredOn(each -> each.rule().startsWith("travel-change"))
                .extracting(Duty::state)
                .containsExactly(DutyState.COMPLIED_LATE);
    }

    @Test
    void aReturnThatWasKeptAsksForNothing() {
        var told = journey(notice("2026-12-01T10:00", LONG_KNOWN));
        assertThat(returnOf(back(told, new JourneyReturn(BACK, "gatwick", null))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, Gatwick, 2026-12-30, 2026-12-31", "2026-12-27, Dover, 2026-12-29, 2026-12-30"})
    void aReturnThatWasNotKeptIsNotifiedInThreeDays(LocalDate day, String point, LocalDate due, LocalDate outer) {
        var told = journey(notice("2026-12-01T10:00", LONG_KNOWN));
        assertThat(returnOf(back(told, new JourneyReturn(day, point, null))))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.due().day()).isEqualTo(due);
                    assertThat(duty.outer().day()).isEqualTo(outer);
                    assertThat(duty.state()).isEqualTo(DutyState.OVERDUE);
                });
        assertThat(returnOf(back(told, new JourneyReturn(day, point, outer))))
                .extracting(Duty::state)
                .containsExactly(DutyState.COMPLIED);
        assertThat(returnOf(back(told, new JourneyReturn(day, point, outer.plusDays(1)))))
                .extracting(Duty::state)
                .containsExactly(DutyState.COMPLIED_LATE);
    }

    @Test
    void aReturnOfWhichNothingWasNotifiedIsNotifiedAndAChangeAfterItDoesNotMakeItKept() {
        var open = notice("2026-12-01T10:00", LONG_KNOWN, When.of(LEAVES), List.of("FR"), null);
        var after = notice("2026-12-29T10:00", LONG_KNOWN, When.of(LEAVES), List.of("FR"), BACK);
        assertThat(returnOf(back(journey(open), new JourneyReturn(BACK, "Gatwick", null))))
                .hasSize(1);
        assertThat(returnOf(back(journey(open, after), new JourneyReturn(BACK, "Gatwick", null))))
                .hasSize(1);
    }

    @Test
    void theTimeAbroadMovesTheYearlyNotification() {
        var entered = List.of(new KnownEntry(Set.of(EntryKind.FIRST), LocalDate.of(2025, 12, 23), null));
        var told = journey(notice("2026-12-01T10:00", LONG_KNOWN));
        assertThat(annual(entered, told, LocalDate.of(2026, 12, 19)).due().day())
                .as("before it begins nothing moves")
                .isEqualTo("2026-12-23");
        assertThat(annual(entered, told, LocalDate.of(2026, 12, 21)).due().day())
                .isEqualTo("2026-12-29");
        assertThat(annual(entered, told, LocalDate.of(2026, 12, 28)).state())
                .as("after the notified day nobody guesses")
                .isEqualTo(DutyState.PAUSED);
        var returned = back(told, new JourneyReturn(LocalDate.of(2026, 12, 30), "Dover", null));
        assertThat(annual(entered, returned, LocalDate.of(2026, 12, 31)).due().day())
                .isEqualTo("2027-01-01");
    }

    @Test
    void whoHasNotToNotifyAnyMoreIsAskedNothing() {
        var caution = new Disposal(DisposalKind.CAUTION, LocalDate.of(2024, 3, 4), "", "");
        var text = new OffenderText(SomeOffender.named("Ann", "Invented"), Management.beginning(caution));
        var told = journey(notice("2026-12-19T10:00", LONG_KNOWN));
        assertThat(RECKONER.of(Nation.EW, text, new Known(List.of(), List.of(told)), LATER)
                        .journeys())
                .isEmpty();
    }

    private static Duty annual(List<KnownEntry> entered, JourneyFacts told, LocalDate today) {
        return RECKONER.of(Nation.EW, text(), new Known(entered, List.of(told)), today).duties().stream()
                .filter(duty -> duty.rule().startsWith("annual"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Duty> returnOf(JourneyFacts told) {
        return duties(Nation.EW, told).stream()
                .filter(duty -> duty.rule().startsWith("travel-return"))
                .toList();
    }

    private static Duty only(Nation nation, JourneyFacts told) {
        return Stream.of(duties(nation, told))
                .filter(all -> all.size() == 1)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    private static List<Duty> duties(Nation nation, JourneyFacts told) {
        return reckoned(nation, told).journeys().stream().map(JourneyDuty::duty).toList();
    }

    private static Reckoning reckoned(Nation nation, JourneyFacts... told) {
        return RECKONER.of(nation, text(), new Known(List.of(), List.of(told)), LATER);
    }

    static OffenderText text() {
        return new OffenderText(
                SomeOffender.named("Ann", "Invented"), Management.beginning(SomeOffender.twelveMonths()));
    }
}
