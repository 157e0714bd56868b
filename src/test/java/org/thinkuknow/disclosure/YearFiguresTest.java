package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.GovernorFigures.CountedRecord;
import org.thinkuknow.disclosure.GovernorFigures.Outcome;
import org.thinkuknow.disclosure.SchoolYear.Term;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What governors read of a school year, with nothing from which a small number could be worked out. */
class YearFiguresTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Duration IN_TIME = Duration.ofHours(4);
    private static final LocalDate AFTER = LocalDate.of(2027, 9, 1);

    /** Seven small ones beside a total of "5", which is seven at most, would each be one. */
    @Test
    void aSmallNumberIsHiddenAndSoIsATotalThatWouldTellIt() {
        var figures = of(
                AFTER,
                List.of(Category.values()).subList(0, 7).stream()
                        .flatMap(category -> several(1, Term.AUTUMN, category).stream())
                        .toList());
        assertThat(cells(figures, Category.NEGLECT.words())).startsWith("hidden");
        assertThat(cells(figures, "All records")).startsWith("hidden");
        var enough = of(AFTER, several(20, Term.AUTUMN, Category.ONLINE), several(2, Term.AUTUMN, Category.NEGLECT));
        assertThat(cells(enough, "All records"))
                .as("the contrast: 18 to 22 tells nothing of two")
                .startsWith("20");
        assertThat(cells(enough, Category.NEGLECT.words())).startsWith("hidden");
    }

    /** With a year of "5", which is seven at most, and an autumn of five at least, spring and summer would each be one. */
    @Test
    void aYearDoesNotTellWhatItsTermsHide() {
        var figures = of(
                AFTER,
                several(5, Term.AUTUMN, Category.HOME),
                several(1, Term.SPRING, Category.HOME),
                several(1, Term.SUMMER, Category.HOME));
        assertThat(cells(figures, Category.HOME.words())).endsWith("hidden", "hidden", "hidden");
        assertThat(cells(figures, "All records")).endsWith("hidden", "hidden", "hidden");
    }

    @Test
    void largeNumbersAreRoundedToFive() {
        var figures = of(AFTER, several(43, Term.AUTUMN, Category.ONLINE));
        assertThat(cells(figures, "All records")).containsExactly("45", "0", "0", "45");
        assertThat(cells(figures, Category.ONLINE.words())).containsExactly("45", "0", "0", "45");
        assertThat(cells(figures, "Within 4 hours")).startsWith("45");
        assertThat(cells(figures, "Share within that time")).startsWith("100 %");
        assertThat(cells(figures, "Time in the middle"))
                .containsExactly("1 hour", "too few to say", "too few to say", "1 hour");
    }

    @Test
    void aTermThatIsNotOverHasNoNumber() {
        var records = several(43, Term.AUTUMN, Category.ONLINE);
        assertThat(cells(of(LocalDate.of(2026, 12, 31), records), "All records"))
                .containsExactly("–", "–", "–", "–");
        assertThat(cells(of(LocalDate.of(2027, 1, 1), records), "All records")).containsExactly("45", "–", "–", "45");
    }

    /** Governors read three times "hidden"; "10" beside it, on the page of their trust, would say four and four. */
    @Test
    void aTrustIsToldWhatGovernorsRead() {
        var records = new ArrayList<>(several(4, Term.AUTUMN, Category.HOME));
        records.addAll(several(4, Term.AUTUMN, Category.ONLINE));
        assertThat(cells(of(AFTER, records), "All records")).endsWith("hidden");
        assertThat(YearFigures.total(YEAR, AFTER, records, IN_TIME).all()).isEqualTo(Shown.Sign.CONFIDENTIAL);
        assertThat(YearFigures.total(YEAR, AFTER, several(43, Term.AUTUMN, Category.ONLINE), IN_TIME))
                .isEqualTo(new YearFigures.Total(new Shown.Number(45), new Shown.Number(45)));
    }

    @Test
    void fewRecordsSayNothingOfTimesAndShares() {
        var figures = of(AFTER, several(9, Term.AUTUMN, Category.ONLINE));
        assertThat(cells(figures, "Time in the middle").getFirst()).isEqualTo("too few to say");
        assertThat(cells(figures, "Share within that time").getFirst()).isEqualTo("too few to say");
        assertThat(of(AFTER).rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(4));
    }

    /** Each single record more or less may change no more than what rounding and hiding let through. */
    @Test
    void oneRecordMoreOfASmallCategoryChangesNothingThatIsShown() {
        var before = of(AFTER, several(40, Term.AUTUMN, Category.ONLINE), several(1, Term.AUTUMN, Category.HOME));
        var after = of(AFTER, several(40, Term.AUTUMN, Category.ONLINE), several(2, Term.AUTUMN, Category.HOME));
        assertThat(cells(after, Category.HOME.words())).isEqualTo(cells(before, Category.HOME.words()));
    }

    @Test
    void aSchoolYearBeginsInSeptemberByTheClockOfLondon() {
        assertThat(SchoolYear.of(Instant.parse("2026-08-31T22:59:59Z"))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(Instant.parse("2026-08-31T23:00:00Z"))).isEqualTo(YEAR);
        assertThat(YEAR.termOf(Instant.parse("2026-12-31T23:59:59Z"))).isEqualTo(Term.AUTUMN);
        assertThat(YEAR.termOf(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(Term.SPRING);
        assertThat(YEAR.termOf(Instant.parse("2027-03-31T23:00:00Z"))).isEqualTo(Term.SUMMER);
        assertThat(YEAR.until()).isEqualTo(new SchoolYear(2027).from());
        assertThat(YEAR.backTo(new SchoolYear(2024)))
                .extracting(SchoolYear::year)
                .containsExactly(2026, 2025, 2024);
        assertThat(YEAR.words()).isEqualTo("2026 to 2027");
    }

    @SafeVarargs
    private static YearFigures of(LocalDate today, List<CountedRecord>... records) {
        var all = new ArrayList<CountedRecord>();
        List.of(records).forEach(all::addAll);
        return YearFigures.of("Demo School", YEAR, today, all, SmallNumbers.count(3), IN_TIME);
    }

    private static List<CountedRecord> several(int times, Term term, Category category) {
        return Collections.nCopies(
                times,
                new CountedRecord(term, Optional.of(category), Outcome.KEPT, Optional.of(Duration.ofMinutes(50))));
    }

    private static List<String> cells(YearFigures figures, String label) {
        return figures.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells();
    }
}
