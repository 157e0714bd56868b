package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** By whatever name a case is asked for, and however deep it stands. */
class ClosedNamesTest {

    private static final String CASE = "ABCDE-23456";
    private static final ClosedNames CLOSED =
            new ClosedNames(Set.of(CASE), Map.of(CASE + "-1", CASE, "P-12345678", CASE));

    @ParameterizedTest
    @ValueSource(strings = {CASE, CASE + "  ", "abcde-23456", " ABCDE 23456 ", "abcde23456", CASE + "-1", "P-12345678"})
    void aCaseIsNamedAsTheDatabaseAndAsAPersonReadsIt(String name) {
        assertThat(CLOSED.namedBy(name)).contains(CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDE-23457", "see ABCDE-23456, which is alike", CASE + "-2", "", "P-12345679"})
    void whatIsAnotherOrOnlyMentionsItIsNotIt(String name) {
        assertThat(CLOSED.namedBy(name)).isEmpty();
    }

    @Test
    void itIsFoundInListsMapsValuesAndWhatMayBeThere() {
        assertThat(CLOSED.namedBy(List.of("OTHER", CASE))).contains(CASE);
        assertThat(CLOSED.namedBy(1, Map.of(CASE, "a line"))).contains(CASE);
        assertThat(CLOSED.namedBy(List.of(new Chosen(CASE, null)))).contains(CASE);
        assertThat(CLOSED.namedBy(Optional.of(Set.of(CASE)))).contains(CASE);
        assertThat(CLOSED.namedBy((Object) new String[] {CASE})).contains(CASE);
        assertThat(CLOSED.namedBy((Object) null)).isEmpty();
        assertThat(ClosedNames.NONE.namedBy(CASE)).isEmpty();
    }

    @Test
    void aLineOfAListIsAboutItIfItIsNamedInItAndNotIfItListsIt() {
        assertThat(CLOSED.areAbout(CASE)).isTrue();
        assertThat(CLOSED.areAbout(new Recorded(Instant.EPOCH, "somebody", "read", CASE, "")))
                .isTrue();
        assertThat(CLOSED.areAbout(new Holding("OTHER", List.of(CASE)))).isFalse();
        assertThat(CLOSED.areAbout(new QueuedCase(
                        SomeCase.of(Level.ONE, Instant.EPOCH).called(CASE).facts(),
                        null,
                        null,
                        null,
                        QueueLine.RESTRICTED)))
                .as("a line of the queue says nothing")
                .isFalse();
    }

    private record Holding(String reference, List<String> others) {}
}
