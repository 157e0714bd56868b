package org.thinkuknow.travel;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.offender.OffenderRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.travel.SomeNotice.stop;

/** Whatever is typed of a journey is taken, or refused with a sentence that repeats nothing of it. */
class NotifiedJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final SomeNotice TOLD = SomeNotice.leaving(DAY, LocalDate.of(2026, 12, 1));

    @Test
    void aDayTripAFlightOverMidnightAndTheChannelIslandsAreJourneys() {
        assertThat(TOLD.at(stop("FR", DAY, DAY)).back(DAY).made().countries()).containsExactly("FR");
        assertThat(TOLD.leavingAt(LocalTime.of(23, 30))
                        .at(stop("TH", DAY.plusDays(1), null))
                        .made()
                        .departure()
                        .toString())
                .isEqualTo("2026-12-20T23:30");
        assertThat(TOLD.to("JE", "GG", "IM", "IE").made().countries()).hasSize(4);
    }

    @Test
    void whoFliesEastOverTheDateLineArrivesADayEarlierByTheCalendar() {
        var told = TOLD.at(stop("NZ", DAY.plusDays(1), DAY.plusDays(4)), stop("US", DAY.plusDays(3), DAY.plusDays(6)));
        assertThat(told.made().countries()).containsExactly("NZ", "US");
        refused(
                () -> TOLD.at(
                                stop("NZ", DAY.plusDays(1), DAY.plusDays(4)),
                                stop("US", DAY.plusDays(2), DAY.plusDays(6)))
                        .made(),
                "United States: the person would be there before they left.");
    }

    @Test
    void aStopBackwardsInTimeIsRefusedKindly() {
        refused(() -> TOLD.at(stop("FR", DAY.minusDays(1), null)).made(), "would be there before they left");
        refused(() -> stop("FR", DAY, DAY.minusDays(1)), "France: the day of leaving it is before");
        refused(() -> TOLD.at(stop("FR", DAY, DAY.plusDays(20))).made(), "would be there after they came back");
        refused(() -> TOLD.to("FR").back(DAY.minusDays(1)).made(), "The day of return is before the day of leaving.");
    }

    @Test
    void aJourneyInsideTheUnitedKingdomIsNoneAbroad() {
        refused(() -> TOLD.to("GB").made(), "A journey inside the United Kingdom");
        refused(() -> TOLD.to("FR", "GB").made(), "Please leave stops in the United Kingdom out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "UK", "", "fr", "ZZ"})
    void aCountryThatDoesNotExistIsRefused(String country) {
        refused(() -> stop(country, null, null), "Please choose a country from the list");
    }

    @Test
    void theHourThatTheClocksLeaveOutIsNoTimeAndOfTheHourThatComesTwiceNobodyIsLate() {
        var spring = SomeNotice.leaving(LocalDate.of(2027, 3, 28), LocalDate.of(2026, 12, 1));
        refused(() -> spring.leavingAt(LocalTime.of(1, 30)).made(), "the clocks leave that hour out");
        var autumn = SomeNotice.leaving(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25))
                .known(LocalDate.of(2026, 10, 20))
                .given(LocalDate.of(2026, 10, 25).atTime(1, 30))
                .leavingAt(LocalTime.of(1, 30))
                .made();
        assertThat(autumn.givenAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(autumn.departure().moment()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void whatTheLawAsksForIsAskedForAndTheRestAsFarAsItIsHeld() {
        refused(() -> TOLD.at().made(), "Please enter the first country.");
        refused(
                () -> TOLD.at(new JourneyStop("FR", null, null, "", "", "")).made(),
                "The point of arrival in the first country");
        assertThat(TOLD.to("FR")
                        .and(new JourneyStop("ES", null, null, "", "", ""))
                        .back(null)
                        .made()
                        .comesBack())
                .isNull();
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refused(() -> TOLD.known(DAY).made(), "it was known before it was notified");
        refused(
                () -> SomeNotice.leaving(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 1, 1))
                        .made(),
                "Please look at the day of leaving");
        refused(
                () -> SomeNotice.leaving(LocalDate.of(2033, 1, 1), LocalDate.of(2026, 12, 1))
                        .made(),
                "Please look at the day of leaving");
        assertThat(TOLD.made().toString()).isEqualTo("NotifiedJourney[]");
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(OffenderRefused.class).hasMessageContaining(because);
    }
}
