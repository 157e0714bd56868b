package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who is told of a case and when, with the times of a fresh install, whatever the server's clock does. */
class EscalationScheduleTest {

    private static final Instant OPENED = Instant.parse("2026-11-24T12:00:00Z");
    private static final Binder SETTINGS = new Binder(new MapConfigurationPropertySource(Map.of()));
    private static final ResponseTimes RESPONSE_TIMES = SETTINGS.bindOrCreate("thinkuknow.clocks", ResponseTimes.class);
    private static final EscalationPolicy POLICY = SETTINGS.bindOrCreate("thinkuknow.alerts", EscalationPolicy.class);

    private final List<Escalation> told = new ArrayList<>();
    private @Nullable LevelOneRise unread;

    @Test
    void aLevelOneCaseThatNobodyHasIsToldAtOnceAndEveryFiveMinutes() {
        var unclaimed = facts(Level.ONE, CaseState.RECEIVED, false);
        assertThat(look(unclaimed, 0)).containsExactly(Escalation.UNCLAIMED + " 0 OFFICER");
        assertThat(look(unclaimed, 1)).isEmpty();
        assertThat(look(unclaimed, 5)).containsExactly(Escalation.UNCLAIMED + " 1 OFFICER");
        assertThat(look(unclaimed, 10)).containsExactly(Escalation.UNCLAIMED + " 2 OFFICER");
    }

    @Test
    void onceTakenItIsNotToldAgainUntilAClockRunsOut() {
        look(facts(Level.ONE, CaseState.RECEIVED, false), 0);
        assertThat(look(facts(Level.ONE, CaseState.CLAIMED, true), 20)).isEmpty();
        assertThat(look(facts(Level.ONE, CaseState.CLAIMED, true), 60)).containsExactly("referral 0 OFFICER");
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO", "THREE", "NONE"})
    void otherLevelsWakeNobodyBeforeTheirTime(Level level) {
        assertThat(look(facts(level, CaseState.RECEIVED, false), 0)).isEmpty();
        assertThat(look(facts(level, CaseState.RECEIVED, false), 24 * 60)).contains("first look 0 OFFICER");
    }

    @Test
    void whatIsOverdueClimbsFromTheOfficerToTheSupervisorToTheHead() {
        var taken = facts(Level.ONE, CaseState.CLAIMED, true);
        assertThat(look(taken, 59)).isEmpty();
        assertThat(look(taken, 60)).containsExactly("referral 0 OFFICER");
        assertThat(look(taken, 69)).isEmpty();
        assertThat(look(taken, 70)).containsExactly("referral 1 SUPERVISOR");
        assertThat(look(taken, 90)).containsExactly("referral 2 HEAD");
        assertThat(look(taken, 1_000)).isEmpty();
    }

    @Test
    void afterAStandstillOfFiveHoursEveryRungIsToldOnceAndTheRepeatsThatWereMissedAreOne() {
        var unclaimed = facts(Level.ONE, CaseState.RECEIVED, false);
        look(unclaimed, 0);
        assertThat(look(unclaimed, 300))
                .containsExactly(
                        Escalation.UNCLAIMED + " 60 OFFICER",
                        "first look 0 OFFICER",
                        "first look 1 SUPERVISOR",
                        "first look 2 HEAD");
        assertThat(look(unclaimed, 300)).isEmpty();
    }

    @Test
    void aClockThatGoesBackGivesNothingAgain() {
        var unclaimed = facts(Level.ONE, CaseState.RECEIVED, false);
        look(unclaimed, 0);
        look(unclaimed, 5);
        look(unclaimed, 300);
        assertThat(look(unclaimed, 5)).isEmpty();
        assertThat(look(unclaimed, 0)).isEmpty();
        assertThat(look(unclaimed, -600)).isEmpty();
        assertThat(look(unclaimed, 300)).isEmpty();
        assertThat(look(unclaimed, 305)).containsExactly(Escalation.UNCLAIMED + " 61 OFFICER");
    }

    @Test
    void aClockThatRanAheadAndIsRightAgainKeepsNoRoundSilent() {
        var unclaimed = facts(Level.ONE, CaseState.RECEIVED, false);
        look(unclaimed, 0);
        look(unclaimed, 300);
        assertThat(look(unclaimed, 5)).containsExactly(Escalation.UNCLAIMED + " 1 OFFICER");
        assertThat(look(unclaimed, 6)).isEmpty();
        assertThat(look(unclaimed, 15)).containsExactly(Escalation.UNCLAIMED + " 3 OFFICER");
        assertThat(look(unclaimed, 15)).isEmpty();
        assertThat(look(unclaimed, 299)).containsExactly(Escalation.UNCLAIMED + " 59 OFFICER");
        assertThat(look(unclaimed, 300)).as("told while the clock was ahead").isEmpty();
    }

    @Test
    void theNextLookIsWhenSomethingMoreIsDue() {
        assertThat(next(facts(Level.ONE, CaseState.RECEIVED, false), 1)).isEqualTo(OPENED.plus(Duration.ofMinutes(5)));
        assertThat(next(facts(Level.ONE, CaseState.CLAIMED, true), 1)).isEqualTo(OPENED.plus(Duration.ofMinutes(60)));
        assertThat(next(facts(Level.ONE, CaseState.CLAIMED, true), 60)).isEqualTo(OPENED.plus(Duration.ofMinutes(70)));
        assertThat(new EscalationSchedule(facts(Level.ONE, CaseState.CLOSED, false), RESPONSE_TIMES, POLICY)
                        .next(OPENED))
                .isEmpty();
    }

    @Test
    void aPolicyThatTellsTheHeadFirstIsRefused() {
        assertThatThrownBy(() -> policy("PT5M", "PT5M", "PT30M", "PT10M")).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy("PT5M", "PT5M", "PT10M", "PT30M").toHead()).hasMinutes(30);
        assertThat(POLICY.delay(EscalationTier.OFFICER)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT2H", "PT0S", "PT-5M"})
    void alertsRepeatAndCasesAreReleasedWithinAnHourAndNotAllTheTime(String wrong) {
        assertThatThrownBy(() -> policy(wrong, "PT5M", "PT10M", "PT30M")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy("PT5M", wrong, "PT10M", "PT30M")).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy("PT30S", "PT1M", "PT10M", "PT30M").release()).hasMinutes(1);
    }

    @Test
    void aCaseThatSomebodyHasAndThatBecameLevelOneIsToldAtOnceAndUntilSomebodyOpensIt() {
        var taken = facts(Level.ONE, CaseState.ASSESSED, true);
        unread = new LevelOneRise(1, OPENED, false);
        assertThat(schedule(taken).isAlarming(OPENED)).isTrue();
        assertThat(look(taken, 0)).containsExactly(Escalation.UNREAD + " 0 OFFICER");
        assertThat(look(taken, 4)).isEmpty();
        assertThat(look(taken, 5)).containsExactly(Escalation.UNREAD + " 1 OFFICER");
        unread = null;
        assertThat(look(taken, 10)).isEmpty();
        assertThat(schedule(taken).isAlarming(OPENED)).as("read").isFalse();
    }

    @Test
    void whatNobodyOpensClimbs() {
        var acknowledged = facts(Level.ONE, CaseState.REFERRED, true);
        unread = new LevelOneRise(1, OPENED, false);
        look(acknowledged, 10);
        assertThat(look(acknowledged, 15))
                .containsExactly(Escalation.UNREAD + " 3 OFFICER", "a look at what is new 1 SUPERVISOR");
        assertThat(look(acknowledged, 35))
                .containsExactly(Escalation.UNREAD + " 7 OFFICER", "a look at what is new 2 HEAD");
    }

    @Test
    void onceReleasedItIsToldAsOneThatNobodyHas() {
        unread = new LevelOneRise(1, OPENED, true);
        assertThat(look(facts(Level.ONE, CaseState.RECEIVED, false), 5))
                .containsExactly(Escalation.UNCLAIMED + " 1 OFFICER");
    }

    @Test
    void whatWasReadWhileItWasLevelOneAndIsLowerNowWakesNobody() {
        unread = new LevelOneRise(1, OPENED, false);
        assertThat(look(facts(Level.TWO, CaseState.ASSESSED, true), 5)).isEmpty();
        assertThat(look(facts(Level.ONE, CaseState.CLOSED, false), 5)).isEmpty();
    }

    @Test
    void theNextLookIsNoLaterThanTheRelease() {
        unread = new LevelOneRise(1, OPENED.minusSeconds(60), false);
        assertThat(next(facts(Level.ONE, CaseState.CLAIMED, true), 1)).isEqualTo(OPENED.plus(Duration.ofMinutes(4)));
    }

    private static EscalationPolicy policy(String repeat, String release, String toSupervisor, String toHead) {
        return new EscalationPolicy(
                Duration.parse(repeat),
                Duration.parse(release),
                Duration.parse(toSupervisor),
                Duration.parse(toHead),
                Duration.ofSeconds(15));
    }

    private EscalationSchedule schedule(CaseFacts facts) {
        return new EscalationSchedule(facts, RESPONSE_TIMES, POLICY, unread);
    }

    private List<String> look(CaseFacts facts, int minutes) {
        var due = schedule(facts).due(OPENED.plus(Duration.ofMinutes(minutes)), told);
        told.addAll(due);
        return due.stream()
                .map(escalation -> "%s %d %s".formatted(escalation.what(), escalation.step(), escalation.rung()))
                .toList();
    }

    private Instant next(CaseFacts facts, int minutes) {
        return schedule(facts).next(OPENED.plus(Duration.ofMinutes(minutes))).orElseThrow();
    }

    private static CaseFacts facts(Level level, CaseState state, boolean taken) {
        return SomeCase.of(level, OPENED)
                .in(state)
                .claimed(taken ? OPENED : null)
                .facts();
    }
}
