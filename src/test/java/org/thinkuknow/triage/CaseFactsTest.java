package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What follows from where a case stands, and what a step leaves of it that is seen in nothing else. */
class CaseFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @ParameterizedTest
    @CsvSource({
        "TWO, ONE, false, true",
        "TWO, TWO, false, false",
        "TWO, THREE, false, false",
        "TWO, TWO, true, true",
        "ONE, ONE, true, false"
    })
    void aCaseIsMoreUrgentByItsLevelOrByALanguageWhoseSignsAreNotKnown(
            Level before, Level after, boolean otherLanguage, boolean moreUrgent) {
        var later = SomeCase.of(after, NOW);
        assertThat((otherLanguage ? later.inAnotherLanguage() : later)
                        .facts()
                        .isMoreUrgentThan(SomeCase.of(before, NOW).facts()))
                .isEqualTo(moreUrgent);
    }

    @Test
    void aLanguageThatWasNotedBeforeMakesNothingMoreUrgentAgain() {
        var before = SomeCase.of(Level.TWO, NOW).inAnotherLanguage().facts();
        assertThat(before.isMoreUrgentThan(before)).isFalse();
    }

    @Test
    void nothingWasLookedThroughUntilAnOfficerHasJudgedIt() {
        var found = new Case("R", Door.FORM, NOW, Suggestion.notLookedThrough("This report"));
        assertThat(found.facts().notLookedThrough()).isTrue();
        var read = CaseTest.in(CaseState.CLAIMED, Level.ONE);
        assertThat(read.facts().notLookedThrough()).as("it was looked through").isFalse();
        read.raise(Suggestion.notLookedThrough("What came last"));
        assertThat(read.facts().notLookedThrough()).isTrue();
        read.confirm(Level.ONE);
        assertThat(read.facts().notLookedThrough()).isFalse();
    }

    @Test
    void theKindsThatWereNotAskedAreMissing() {
        assertThat(new AskedAgencies(false, false, null).missing()).containsExactlyElementsOf(Agency.Kind.PAIR);
        assertThat(new AskedAgencies(true, false, null).missing()).containsExactly(Agency.Kind.CHILDREN_SERVICES);
        assertThat(new AskedAgencies(false, true, null).missing()).containsExactly(Agency.Kind.POLICE);
        assertThat(new AskedAgencies(true, true, null).missing()).isEmpty();
    }

    @Test
    void aReferralIsCountedFromTheFirstAndAcknowledgedAnew() {
        var found = CaseTest.in(CaseState.ASSESSED, Level.ONE);
        found.refer(Agency.Kind.POLICE, NOW);
        found.acknowledge(NOW);
        assertThat(found.facts().times().acknowledgedAt()).isEqualTo(NOW);
        found.refer(Agency.Kind.CHILDREN_SERVICES, LATER);
        assertThat(found.facts().asked().isBoth()).isTrue();
        assertThat(found.facts().times().referredAt()).isEqualTo(NOW);
        assertThat(found.facts().times().acknowledgedAt()).isNull();
    }

    @Test
    void openedAgainNobodyWasAskedYet() {
        var found = CaseTest.in(CaseState.ASSESSED, Level.TWO);
        found.refer(Agency.Kind.POLICE, NOW);
        found.acknowledge(NOW);
        found.close(Outcome.ADVICE_GIVEN, "officer", NOW, false);
        found.reopen(LATER);
        assertThat(found.facts().asked().police()).isFalse();
        assertThat(found.facts().times().referredAt()).isNull();
        assertThat(found.facts().times().acknowledgedAt()).isNull();
        assertThat(found.facts().standing().closedAt()).isNull();
    }

    @Test
    void confirmingALevelTakesTheCaseOnOnceAndAnswersWhatWasHeard() {
        var found = CaseTest.in(CaseState.CLAIMED, Level.TWO);
        found.mergeLink().hear("PART");
        found.confirm(Level.TWO);
        assertThat(found.is(CaseState.ASSESSED)).isTrue();
        assertThat(found.facts().merge().heardFrom()).isNull();
        var referred = CaseTest.in(CaseState.REFERRED, Level.TWO);
        referred.confirm(Level.TWO);
        assertThat(referred.is(CaseState.REFERRED)).isTrue();
    }

    @Test
    void theFirstAnswerIsTheOneThatCounts() {
        var found = CaseTest.in(CaseState.ASSESSED, Level.TWO);
        found.replied(NOW);
        found.replied(LATER);
        assertThat(found.facts().times().repliedAt()).isEqualTo(NOW);
    }

    @Test
    void aMergedCaseKeepsWhenItWasTakenAndEndsWhereverItStands() {
        var found = CaseTest.in(CaseState.CLAIMED, Level.TWO);
        found.mergeInto("LEAD", true, NOW);
        assertThat(found.facts().times().claimedAt()).isEqualTo(NOW);
        found.mergeInto("OTHER", true, LATER);
        assertThat(found.facts().times().claimedAt()).isEqualTo(NOW);
        assertThat(found.is(CaseState.RECEIVED)).isTrue();
        found.end(Outcome.ADVICE_GIVEN, "officer", LATER);
        assertThat(found.is(CaseState.CLOSED)).isTrue();
        var alone = CaseTest.in(CaseState.CLAIMED, Level.TWO);
        assertThatThrownBy(() -> alone.end(Outcome.ADVICE_GIVEN, "officer", LATER))
                .isInstanceOf(TriageRefused.class);
    }

    @Test
    void whatRaisesACaseEndsWhatWasAskedAndWhatDoesNotLeavesIt() {
        var found = CaseTest.in(CaseState.ASSESSED, Level.TWO);
        found.confirm(Level.TWO);
        found.askToLower(Level.THREE, "first", MemoryDesk.NOW);
        found.raise(new Suggestion(Level.THREE, List.of("mild")));
        assertThat(found.facts().toAgree().lowerTo()).isEqualTo(Level.THREE);
        assertThat(found.facts().judged().lookAgain()).isFalse();
        found.raise(new Suggestion(Level.ONE, List.of("grave")));
        assertThat(found.facts().toAgree().lowerTo()).isNull();
        assertThat(found.facts().judged().lookAgain())
                .as("a level had been confirmed")
                .isTrue();
    }

    @Test
    void messagesThatWereSearchedAreNotSearchedAgain() {
        var judgement = CaseTest.in(CaseState.CLAIMED, Level.TWO).judgement();
        assertThat(judgement.searched(3)).isZero();
        assertThat(judgement.searched(2)).isEqualTo(3);
        assertThat(judgement.searched(4)).isEqualTo(3);
        judgement.forget();
        assertThat(judgement.facts().reasons()).isEmpty();
    }

    @Test
    void everyStateHasPlainWords() {
        assertThat(CaseState.values())
                .extracting(CaseState::words)
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThatThrownBy(() ->
                        CaseTest.in(CaseState.RECEIVED, Level.TWO).close(Outcome.ADVICE_GIVEN, "officer", NOW, true))
                .hasMessageContaining("“Waiting” and cannot be closed yet");
    }
}
