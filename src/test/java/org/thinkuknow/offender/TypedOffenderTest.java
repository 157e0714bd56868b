package org.thinkuknow.offender;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.duties.Nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever is typed of somebody is taken, or refused with a sentence that repeats nothing of it. */
class TypedOffenderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "Ó Súilleabháin", "محمد", "Иван", "李", "D’Arcy-Smith", "मोहन"})
    void namesOfEveryScriptAreTaken(String name) {
        assertThat(SomeOffender.named(name, name).fullName()).contains(name);
    }

    @Test
    void aNameOfTenThousandSmileysIsRefusedAndNotRepeated() {
        refused(
                () -> SomeOffender.named("😀".repeat(10_000), "Invented"),
                "A first name fits in at most 100 characters.");
        refused(() -> SomeOffender.named("😀", "Invented"), "A first name is written with letters.");
        refused(() -> SomeOffender.named("", "Invented"), "A first name is written with letters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u202en", "Ann\u0007", "A\u2066nn", "Ann\nother"})
    void signsThatTurnOrHideOthersAreRefused(String name) {
        if (name.contains("\n")) {
            assertThat(SomeOffender.named(name, "Invented").fullName()).contains("\n");
        } else {
            refused(() -> SomeOffender.named(name, "Invented"), "contains invisible characters");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "2026-11-28", "2026-11-27", "1906-11-26"})
    void nobodyWhoLivesWasBornThen(String day) {
        refused(() -> born(day).refuseUnlessBornBefore(TODAY), "Please look at the date of birth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1906-11-27", "2026-11-26", "2012-02-29"})
    void onTheBordersSomebodyMayBe(String day) {
        born(day).refuseUnlessBornBefore(TODAY);
    }

    @Test
    void ofANumberTheLastFourAreKept() {
        assertThat(IdentityDocument.lastOf(IdentityDocument.plain("ab 123-456 789")))
                .isEqualTo("6789");
        for (var number : List.of("12345", "", "é".repeat(7), "1".repeat(31))) {
            refused(() -> IdentityDocument.plain(number), "6 to 30 letters and digits");
        }
    }

    @Test
    void aSentenceHasALengthWhereItHasOne() {
        refused(() -> disposal(DisposalKind.CUSTODY, ""), "how long the sentence");
        refused(() -> disposal(DisposalKind.CAUTION, "2 years"), "without a length");
        refused(() -> disposal(DisposalKind.CUSTODY, "18 months; drop"), "how long the sentence");
        assertThat(disposal(DisposalKind.CUSTODY, " 18 Months ").length()).isEqualTo("18 months");
    }

    @Test
    void inScotlandNobodyIsCautionedAndElsewhereNobodyPaysBack() {
        assertThat(DisposalKind.in(Nation.SCO))
                .contains(DisposalKind.COMMUNITY_PAYBACK)
                .doesNotContain(DisposalKind.CAUTION);
        assertThat(DisposalKind.in(Nation.NI))
                .contains(DisposalKind.CAUTION)
                .doesNotContain(DisposalKind.COMMUNITY_PAYBACK);
    }

    @Test
    void theScheduleIsForAnOfficerToLookAt() {
        refused(
                () -> new NewOffender(
                        Nation.EW, SomeOffender.named("Ann", "Invented"), SomeOffender.twelveMonths(), false),
                "Schedule 3 is for an officer");
    }

    @Test
    void anEntryIsOfOneSortAndANotificationSaysWhoTookItAndWhere() {
        refused(() -> new NewEntry(Set.of(), TODAY, null, "", "", ""), "choose what it is");
        refused(() -> new NewEntry(Set.of(EntryKind.HOME), TODAY, null, "", "", ""), "who took the notification");
        refused(() -> new NewEntry(Set.of(EntryKind.HOME, EntryKind.MOVED), TODAY, null, "A", "B", ""), "by itself");
        refused(
                () -> new NewEntry(Set.of(EntryKind.CUSTODY), TODAY, TODAY.minusDays(1), "", "", ""),
                "ends on the day on which it begins, or later");
        refused(() -> new NewEntry(Set.of(EntryKind.MOVED), TODAY, TODAY, "", "", ""), "Only a time in custody");
        refused(() -> SomeOffender.happened(TODAY.plusDays(1), EntryKind.MOVED).refuseIfAfter(TODAY), "once it has");
    }

    @Test
    void aSearchNeedsSomethingToSearchBy() {
        refused(() -> query(" ", ""), "Please give a name");
        refused(() -> query("123 !", ""), "Please give a name");
        assertThat(query("", "ZZ9 9ZZ").kinds()).isEqualTo("address, ");
    }

    @Test
    void nothingThatPrintsItselfSaysWhoItIs() {
        var identity = SomeOffender.named("Ann", "Invented");
        for (var printed : List.of(
                identity,
                SomeOffender.registered(identity),
                SomeOffender.twelveMonths(),
                new OffenderText(identity, Management.beginning(SomeOffender.twelveMonths())),
                query("Ann", ""),
                SomeOffender.notified(TODAY, EntryKind.HOME),
                new FoundOffender("RO-1", "manager", "Ann"))) {
            assertThat(printed.toString()).doesNotContain("Ann", "Invented", "Nowhere", "1971");
        }
    }

    private static OffenderQuery query(String name, String address) {
        return new OffenderQuery(name, Optional.empty(), "", address, ReasonToOpen.ENQUIRY);
    }

    private static Disposal disposal(DisposalKind kind, String length) {
        return new Disposal(kind, SomeOffender.CONVICTED, length, "");
    }

    private static Identity born(String day) {
        return new Identity("Ann", "Invented", List.of(), LocalDate.parse(day), List.of(), List.of());
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step)
                .isInstanceOf(OffenderRefused.class)
                .hasMessageContaining(because)
                .hasMessageNotContainingAny("😀", "drop");
    }
}
