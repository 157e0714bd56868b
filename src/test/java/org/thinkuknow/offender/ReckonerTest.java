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
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.offender.SomeOffender.known;

/** What follows from what is entered of somebody, by the rules as the files have them. */
class ReckonerTest {

    private static final Reckoner RECKONER =
            new Reckoner(new Duties(Rules.read(ContentFiles.packed(), new Problems())));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate CONVICTED = SomeOffender.CONVICTED;

    @ParameterizedTest
    @CsvSource({
        "CUSTODY, 6 months, 2031-03-03",
        "CUSTODY, 6 months and 1 day, 2034-03-03",
        "CUSTODY, 30 months less a day, 2034-03-03",
        "CUSTODY, 20 months + 9 months, 2034-03-03",
        "CUSTODY, 20 months+20 months concurrent, 2034-03-03",
        "DETENTION_AND_TRAINING, 12 months, 2031-03-03",
        "HOSPITAL, '', 2031-03-03",
        "CAUTION, '', 2026-03-03",
        "CONDITIONAL_DISCHARGE, 18 months, 2025-09-03",
        "OTHER, '', 2029-03-03"
    })
    void theLengthFollowsFromTheSentence(DisposalKind kind, String length, LocalDate last) {
        var period = RECKONER.of(Nation.EW, disposal(kind, length), SomeOffender.BORN);
        assertThat(period.ends()).isEqualTo(last);
        assertThat(period.isWithoutEnd()).isFalse();
        assertThat(period.lengths()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"CUSTODY, 30 months", "CUSTODY, 20 months + 10 months", "WITHOUT_END, ''", "HOSPITAL_RESTRICTED, ''"})
    void fromSomeSentencesNoEndFollows(DisposalKind kind, String length) {
        var period = RECKONER.of(Nation.EW, disposal(kind, length), SomeOffender.BORN);
        assertThat(period.isWithoutEnd()).isTrue();
        assertThat(period.ends()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2006-03-04, 2034-03-03", "2006-03-05, 2029-03-03"})
    void whoWasUnderEighteenOnTheDayHasHalfOfIt(LocalDate born, LocalDate last) {
        assertThat(RECKONER.of(Nation.EW, SomeOffender.twelveMonths(), born).ends())
                .isEqualTo(last);
    }

    @Test
    void inScotlandPaybackLastsAsLongAsSupervisionAndACautionHasNoLength() {
        assertThat(RECKONER.of(Nation.SCO, disposal(DisposalKind.COMMUNITY_PAYBACK, "3 years"), SomeOffender.BORN)
                        .ends())
                .isEqualTo("2027-03-03");
        assertThat(RECKONER.of(Nation.SCO, disposal(DisposalKind.CAUTION, ""), SomeOffender.BORN)
                        .lengths())
                .isEmpty();
    }

    @Test
    void withoutANotificationTheFirstOneIsOverdueAndWithOneAYearRuns() {
        var first = duty(List.of(), "initial").orElseThrow();
        assertThat(first.state()).isEqualTo(DutyState.OVERDUE);
        var known = List.of(known(CONVICTED.plusDays(2), EntryKind.FIRST));
        assertThat(duty(known, "initial").orElseThrow().state()).isEqualTo(DutyState.COMPLIED);
        assertThat(duty(known, "annual").orElseThrow().due().day())
                .isEqualTo(CONVICTED.plusDays(2).plusYears(1));
        assertThat(reckoned(known).duties())
                .as("a first notification answers a release, too, and begins one year")
                .extracting(Duty::rule)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSpellInCustodyPausesTheFirstNotificationUntilRelease() {
        var inside = List.of(new KnownEntry(Set.of(EntryKind.CUSTODY), CONVICTED, null));
        assertThat(duty(inside, "initial").orElseThrow().state()).isEqualTo(DutyState.PAUSED);
        var released = List.of(new KnownEntry(Set.of(EntryKind.CUSTODY), CONVICTED, LocalDate.of(2024, 9, 1)));
        assertThat(duty(released, "initial").orElseThrow().due().day()).isEqualTo("2024-09-03");
        assertThat(duty(released, "release").orElseThrow().due().day()).isEqualTo("2024-09-03");
    }

    @Test
    void whoHasNoHomeNotifiesEveryWeekUntilTheyHaveOne() {
        var day = LocalDate.of(2026, 11, 20);
        var without = List.of(known(day, EntryKind.FIRST, EntryKind.NO_HOME));
        assertThat(duty(without, "weekly").orElseThrow().due().day()).isEqualTo("2026-11-27");
        var with = List.of(without.getFirst(), known(day.plusDays(3), EntryKind.HOME));
        assertThat(with).hasSize(2);
        assertThat(reckoned(with).duties())
                .filteredOn(each -> each.from().day().equals(day.plusDays(3)))
                .extracting(each -> each.due().day())
                .containsExactly(LocalDate.of(2027, 11, 23));
    }

    @Test
    void aSecondConvictionKeepsEachPeriodAndAsksForNoSecondFirstNotificationOfWhoHasNotified() {
        var second = new Disposal(DisposalKind.CUSTODY, LocalDate.of(2025, 6, 2), "3 years", "");
        var text = text(List.of(SomeOffender.twelveMonths(), second), List.of());
        var known = List.of(known(CONVICTED.plusDays(1), EntryKind.FIRST));
        var reckoning = RECKONER.of(Nation.EW, text, entered(known), TODAY);
        assertThat(reckoning.period().lengths()).hasSize(2);
        assertThat(reckoning.period().isWithoutEnd()).isTrue();
        assertThat(reckoning.duties())
                .filteredOn(each -> each.rule().equals("initial"))
                .hasSize(1);
        assertThat(RECKONER.of(Nation.EW, text, entered(List.of()), TODAY).duties())
                .as("who has not notified is asked for both")
                .filteredOn(each -> each.rule().equals("initial"))
                .hasSize(2);
    }

    @Test
    void afterThePeriodNothingIsAskedUnlessAnOrderKeepsSomebodySubject() {
        var caution = new Disposal(DisposalKind.CAUTION, CONVICTED, "", "");
        var moved = List.of(known(LocalDate.of(2026, 5, 1), EntryKind.MOVED));
        assertThat(RECKONER.of(Nation.EW, text(List.of(caution), List.of()), entered(moved), TODAY)
                        .duties())
                .noneMatch(each -> each.rule().equals("change-home"));
        var order = new CourtOrder(CourtOrder.Kind.SHPO, CONVICTED, null, "", TravelBan.NONE);
        assertThat(RECKONER.of(Nation.EW, text(List.of(caution), List.of(order)), entered(moved), TODAY)
                        .duties())
                .anyMatch(each -> each.rule().equals("change-home"));
    }

    @Test
    void theDayOnWhichSilenceFreesSomebodyInScotlandIsKnown() {
        var text = text(List.of(disposal(DisposalKind.CUSTODY, "4 years")), List.of());
        assertThat(RECKONER.of(Nation.SCO, text, entered(List.of()), TODAY).reviews())
                .anyMatch(review -> review.due() != null && review.due().day().equals(CONVICTED.plusYears(15)));
    }

    @Test
    void theOrderInWhichThingsAreEnteredDoesNotMatter() {
        var known = new ArrayList<>(List.of(
                known(CONVICTED.plusDays(2), EntryKind.FIRST),
                known(LocalDate.of(2025, 2, 1), EntryKind.MOVED),
                known(LocalDate.of(2025, 2, 2), EntryKind.HOME),
                known(LocalDate.of(2026, 2, 2), EntryKind.PERIODIC),
                known(LocalDate.of(2026, 11, 25), EntryKind.ACCOUNT_CHANGED),
                new KnownEntry(Set.of(EntryKind.ABROAD), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 9))));
        var inOrder = reckoned(known);
        var chance = new Random(15);
        for (var round = 0; round < 50; round++) {
            Collections.shuffle(known, chance);
            assertThat(reckoned(known)).isEqualTo(inOrder);
        }
    }

    private static Optional<Duty> duty(List<KnownEntry> known, String rule) {
        return reckoned(known).duties().stream()
                .filter(each -> each.rule().startsWith(rule))
                .findFirst();
    }

    private static Reckoning reckoned(List<KnownEntry> known) {
        return RECKONER.of(Nation.EW, text(List.of(SomeOffender.twelveMonths()), List.of()), entered(known), TODAY);
    }

    private static Known entered(List<KnownEntry> entries) {
        return new Known(entries, List.of());
    }

    private static OffenderText text(List<Disposal> disposals, List<CourtOrder> orders) {
        return new OffenderText(
                SomeOffender.named("Ann", "Invented"), new Management(disposals, orders, 0, 0, null, ""));
    }

    private static Disposal disposal(DisposalKind kind, String length) {
        return new Disposal(kind, CONVICTED, length, "");
    }
}
