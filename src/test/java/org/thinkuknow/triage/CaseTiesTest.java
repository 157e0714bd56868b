package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.links.Links;
import org.thinkuknow.links.Links.SharedIdentifier;
import org.thinkuknow.triage.CaseTies.Tie;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Which cases share something with another, and how much that says. */
class CaseTiesTest {

    private static final IdentifierKind STRONG = Arrays.stream(IdentifierKind.values())
            .filter(IdentifierKind::isStrong)
            .findFirst()
            .orElseThrow();
    private static final IdentifierKind WEAK = Arrays.stream(IdentifierKind.values())
            .filter(kind -> !kind.isStrong())
            .findFirst()
            .orElseThrow();

    private final MemoryDesk desk = new MemoryDesk();
    private final Links links = mock(Links.class);
    private final CaseTies ties = new CaseTies(links, desk.cases, desk.apart, desk.restrictions);

    CaseTiesTest() {
        desk.waiting("A", Level.TWO);
        desk.waiting("B", Level.TWO);
        when(desk.cases.findAllById(any()))
                .thenAnswer(call -> StreamSupport.stream(
                                call.<Iterable<String>>getArgument(0).spliterator(), false)
                        .flatMap(reference -> desk.cases.findById(reference).stream())
                        .toList());
    }

    @Test
    void whatSaysByItselfThatTheyBelongTogetherComesApartFromWhatManyShare() {
        var report = desk.reports.look("R");
        when(links.of(report))
                .thenReturn(List.of(
                        new SharedIdentifier(STRONG, "one", List.of("A", "NO-CASE-YET"), false),
                        new SharedIdentifier(WEAK, "two", List.of("A", "B"), false),
                        new SharedIdentifier(STRONG, "three", List.of("NO-CASE-YET"), false),
                        new SharedIdentifier(WEAK, "four", List.of("B"), true)));
        when(links.twins(report)).thenReturn(List.of("B"));
        var found = ties.of(report);
        assertThat(found.strong()).containsExactly(new Tie(STRONG, "one", List.of(desk.facts("A"))));
        assertThat(found.weak()).containsExactly(new Tie(WEAK, "two", List.of(desk.facts("A"), desk.facts("B"))));
        assertThat(found.common()).containsExactly(new Tie(WEAK, "four", List.of()));
        assertThat(found.twins()).containsExactly(desk.facts("B"));
        assertThat(found.cases()).isEqualTo(2);
    }
}
