package org.thinkuknow.trusts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.figures.CountedBySchool.SchoolCount;
import org.thinkuknow.figures.SmallNumbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked out as a reader can, from every trust there could be: the line of all schools tells no hidden number of one. */
class TrustTotalTest {

    private static final int MOST = 12;
    private static final int LEAST_POSSIBLE = 3;

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theLineOfAllSchoolsTellsNoHiddenNumber(int schools) {
        assertThat(told(schools, trust -> TrustNumbers.cell(column(trust), keys(trust))))
                .isZero();
    }

    /** Contrast: a sum that is rounded by itself says "10" beside two that are hidden, which is four and four. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aSumByItselfWouldTellSome(int schools) {
        assertThat(told(
                        schools,
                        trust -> SmallNumbers.count(trust.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                                .text()))
                .isPositive();
    }

    /** Of how many hidden cells, over all trusts, fewer than three numbers are possible beside what stands on the page. */
    private static long told(int schools, Function<List<Long>, String> all) {
        var byPage = new HashMap<List<String>, List<List<Long>>>();
        trusts(schools)
                .forEach(trust -> byPage.computeIfAbsent(page(trust, all.apply(trust)), page -> new ArrayList<>())
                        .add(trust));
        return byPage.entrySet().stream()
                .flatMap(page -> IntStream.range(0, schools)
                        .filter(school -> page.getKey().get(school).equals(TrustNumbers.HIDDEN))
                        .mapToObj(school -> page.getValue().stream()
                                .map(trust -> trust.get(school))
                                .collect(Collectors.toSet())))
                .filter(possible -> possible.size() < LEAST_POSSIBLE)
                .count();
    }

    private static Stream<List<Long>> trusts(int schools) {
        return schools == 0
                ? Stream.of(List.of())
                : trusts(schools - 1)
                        .flatMap(others -> IntStream.rangeClosed(0, MOST)
                                .mapToObj(records -> Stream.concat(others.stream(), Stream.of((long) records))
                                        .toList()));
    }

    /** Each school, then all. */
    private static List<String> page(List<Long> trust, String all) {
        var column = column(trust);
        return Stream.concat(keys(trust).stream().map(key -> TrustNumbers.cell(column, List.of(key))), Stream.of(all))
                .toList();
    }

    private static SchoolCount column(List<Long> trust) {
        return new SchoolCount(
                "Records",
                5,
                keys(trust).stream()
                        .collect(Collectors.toMap(
                                Function.identity(), key -> SmallNumbers.count(trust.get(Integer.parseInt(key))))));
    }

    private static List<String> keys(List<Long> trust) {
        return IntStream.range(0, trust.size()).mapToObj(String::valueOf).toList();
    }
}
