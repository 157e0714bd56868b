package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.GovernorFigures.CountedRecord;
import org.thinkuknow.disclosure.GovernorFigures.Outcome;
import org.thinkuknow.disclosure.SchoolYear.Term;
import org.thinkuknow.figures.SmallNumbers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked out as a reader can who keeps every print: those of a year after its first term, after its second, and after its end. */
class KeptPrintsTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final List<LocalDate> PRINTS =
            List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2027, 9, 1));
    private static final int MOST = 12;

    /** How many records of two categories a school has in two terms. */
    private record School(int homeAutumn, int onlineAutumn, int homeSpring) {}

    @Test
    void whatWasOncePrintedOfATermStandsInEveryLaterPrint() {
        schools().forEach(school -> {
            var prints = prints(school);
            for (var later : prints.subList(1, prints.size())) {
                assertThat(column(later, 0)).as("%s", school).isEqualTo(column(prints.getFirst(), 0));
            }
            assertThat(column(prints.get(2), 1)).as("%s", school).isEqualTo(column(prints.get(1), 1));
        });
    }

    /** Whoever kept the earlier prints knows no more than whoever reads the last one. */
    @Test
    void theLastPrintSaysAllThatTheEarlierOnesDid() {
        var earlier = new HashMap<List<String>, Set<List<List<String>>>>();
        schools().forEach(school -> {
            var prints = prints(school);
            earlier.computeIfAbsent(numbers(prints.getLast()), last -> new HashSet<>())
                    .add(List.of(numbers(prints.get(0)), numbers(prints.get(1))));
        });
        assertThat(earlier)
                .hasSizeGreaterThan(MOST)
                .allSatisfy((last, kept) -> assertThat(kept).as("%s", last).hasSize(1));
    }

    private static Stream<School> schools() {
        return IntStream.rangeClosed(0, MOST)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(0, MOST)
                        .boxed()
                        .flatMap(two -> IntStream.rangeClosed(0, MOST).mapToObj(three -> new School(one, two, three))));
    }

    private static List<YearFigures> prints(School school) {
        var autumn = new ArrayList<>(several(school.homeAutumn(), Term.AUTUMN, Category.HOME));
        autumn.addAll(several(school.onlineAutumn(), Term.AUTUMN, Category.ONLINE));
        var all = new ArrayList<>(autumn);
        all.addAll(several(school.homeSpring(), Term.SPRING, Category.HOME));
        return List.of(print(PRINTS.get(0), autumn), print(PRINTS.get(1), all), print(PRINTS.get(2), all));
    }

    private static YearFigures print(LocalDate day, List<CountedRecord> records) {
        return YearFigures.of("Demo School", YEAR, day, records, SmallNumbers.count(3), Duration.ofHours(4));
    }

    private static List<CountedRecord> several(int times, Term term, Category category) {
        return Collections.nCopies(
                times,
                new CountedRecord(term, Optional.of(category), Outcome.KEPT, Optional.of(Duration.ofMinutes(50))));
    }

    private static List<String> column(YearFigures print, int column) {
        return print.rows().stream().map(row -> row.cells().get(column)).toList();
    }

    private static List<String> numbers(YearFigures print) {
        return print.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }
}
