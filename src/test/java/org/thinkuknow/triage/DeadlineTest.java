package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due next, with the times of a fresh install. */
class DeadlineTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant SINCE = RECEIVED.plusSeconds(60);
    private static final ResponseTimes RESPONSE_TIMES = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("thinkuknow.clocks", ResponseTimes.class);

    @ParameterizedTest
    @CsvSource({"ONE, PT15M", "TWO, PT6H", "THREE, PT24H", "NONE, PT24H"})
    void everyLevelIsLookedAtInItsTime(Level level, Duration within) {
        due(facts(level, CaseState.RECEIVED, null, null, null, null), "first look", within);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMED", "ASSESSED"})
    void levelOneIsReferredWithinTheHour(CaseState state) {
        due(facts(Level.ONE, state, SINCE, null, null, null), "referral", Duration.ofHours(1));
    }

    @Test
    void levelOneIsAcknowledgedWithinFourHoursEvenIfTheChildHasAnAnswer() {
        due(facts(Level.ONE, CaseState.REFERRED, SINCE, SINCE, null, null), "acknowledgement", Duration.ofHours(4));
        due(facts(Level.ONE, CaseState.REFERRED, SINCE, SINCE, null, SINCE), "acknowledgement", Duration.ofHours(4));
    }

    @Test
    void theHalfThatWasNotAskedKeepsItsClockWhateverTheOtherSays() {
        for (var acknowledged : new Instant[] {null, SINCE}) {
            assertThat(Deadline.of(asked(true, false, acknowledged, null, SINCE), RESPONSE_TIMES))
                    .contains(new Deadline("referral to children's services", RECEIVED.plus(Duration.ofHours(1))));
            assertThat(Deadline.of(asked(false, true, acknowledged, null, SINCE), RESPONSE_TIMES))
                    .contains(new Deadline("referral to the police", RECEIVED.plus(Duration.ofHours(1))));
        }
        assertThat(Deadline.of(asked(true, true, SINCE, null, SINCE), RESPONSE_TIMES))
                .as("both were asked")
                .contains(new Deadline("child seen", SINCE.plus(Duration.ofHours(24))));
    }

    @Test
    void whatWasAddedIsAcknowledgedWithinFourHoursFromThenAndHidesNoReplyThatIsDueSooner() {
        var added = RECEIVED.plusSeconds(3_600);
        assertThat(Deadline.of(asked(true, true, SINCE, added, SINCE), RESPONSE_TIMES))
                .contains(new Deadline("acknowledgement of what was added", added.plus(Duration.ofHours(4))));
        assertThat(Deadline.of(asked(true, true, SINCE, added, null), RESPONSE_TIMES))
                .contains(new Deadline("reply", RECEIVED.plus(Duration.ofHours(1))));
        assertThat(Deadline.of(asked(true, true, SINCE, RECEIVED.minus(Duration.ofHours(4)), null), RESPONSE_TIMES))
                .contains(new Deadline("acknowledgement of what was added", RECEIVED));
    }

    @ParameterizedTest
    @CsvSource({
        "ONE, ACKNOWLEDGED, PT1H",
        "TWO, CLAIMED, PT24H",
        "TWO, REFERRED, PT24H",
        "THREE, ASSESSED, P7D",
        "NONE, CLAIMED, P7D"
    })
    void whoReportedHearsBackInTime(Level level, CaseState state, Duration within) {
        due(facts(level, state, SINCE, SINCE, SINCE, null), "reply", within);
    }

    @Test
    void aLevelOneCaseHasAClockUntilSomebodySaysThatTheChildWasSeen() {
        due(
                facts(Level.ONE, CaseState.ACKNOWLEDGED, SINCE, SINCE, RECEIVED, SINCE),
                "child seen",
                Duration.ofHours(24));
        assertThat(Deadline.of(done(Level.ONE).seen(SINCE).facts(), RESPONSE_TIMES))
                .isEmpty();
        assertThat(Deadline.of(done(Level.TWO).facts(), RESPONSE_TIMES))
                .as("at level one alone")
                .isEmpty();
    }

    @Test
    void theNextTaskCountsWhereItIsDueFirstAndWakesNobody() {
        var soon = RECEIVED.plus(Duration.ofHours(2));
        var facts = done(Level.ONE).toDo(soon).facts();
        assertThat(Deadline.of(facts, RESPONSE_TIMES)).contains(new Deadline("task", soon));
        assertThat(Deadline.waking(facts, RESPONSE_TIMES))
                .contains(new Deadline("child seen", SINCE.plus(Duration.ofHours(24))));
        var late = done(Level.ONE).toDo(SINCE.plus(Duration.ofDays(3))).facts();
        assertThat(Deadline.of(late, RESPONSE_TIMES)).isEqualTo(Deadline.waking(late, RESPONSE_TIMES));
        var onlyTask = done(Level.TWO).toDo(soon).facts();
        assertThat(Deadline.of(onlyTask, RESPONSE_TIMES)).contains(new Deadline("task", soon));
        assertThat(Deadline.waking(onlyTask, RESPONSE_TIMES)).isEmpty();
    }

    @Test
    void noTaskStandsBeforeWhatACaseNeedsFirst() {
        var over = RECEIVED.minusSeconds(60);
        due(SomeCase.of(Level.TWO, RECEIVED).toDo(over).facts(), "first look", Duration.ofHours(6));
        var claimed = SomeCase.of(Level.ONE, RECEIVED)
                .in(CaseState.ASSESSED)
                .claimed(SINCE)
                .toDo(over);
        due(claimed.facts(), "referral", Duration.ofHours(1));
        due(
                claimed.referred(SINCE)
                        .asked(new AskedAgencies(true, true, null))
                        .facts(),
                "acknowledgement",
                Duration.ofHours(4));
        assertThat(Deadline.of(done(Level.TWO).in(CaseState.CLOSED).toDo(over).facts(), RESPONSE_TIMES))
                .isEmpty();
        assertThat(Deadline.of(
                        done(Level.TWO).mergedInto("OTHER", false).toDo(over).facts(), RESPONSE_TIMES))
                .isEmpty();
    }

    /** A case in which everything is done but what a test leaves open. */
    private static SomeCase done(Level level) {
        return SomeCase.of(level, RECEIVED)
                .in(CaseState.ACKNOWLEDGED)
                .confirmed(level)
                .claimed(SINCE)
                .referred(SINCE)
                .asked(new AskedAgencies(true, true, null))
                .acknowledged(SINCE)
                .replied(SINCE);
    }

    @Test
    void nothingIsDueOnceEverythingIsDone() {
        assertThat(Deadline.of(done(Level.ONE).seen(SINCE).facts(), RESPONSE_TIMES))
                .isEmpty();
        assertThat(Deadline.of(facts(Level.TWO, CaseState.CLAIMED, SINCE, null, null, SINCE), RESPONSE_TIMES))
                .isEmpty();
    }

    @Test
    void onceOpenedAgainTheClocksStartFromThere() {
        var reopened = RECEIVED.plusSeconds(1_000_000);
        var facts = SomeCase.of(Level.ONE, RECEIVED).opened(reopened).facts();
        assertThat(Deadline.of(facts, RESPONSE_TIMES))
                .contains(new Deadline("first look", reopened.plus(Duration.ofMinutes(15))));
    }

    @Test
    void aChildWhoWroteAgainHearsBackInTimeFromThen() {
        var wrote = RECEIVED.plusSeconds(1_000_000);
        var facts = SomeCase.of(Level.TWO, RECEIVED)
                .in(CaseState.CLAIMED)
                .claimed(SINCE)
                .wrote(wrote, false)
                .facts();
        assertThat(Deadline.of(facts, RESPONSE_TIMES))
                .contains(new Deadline("reply", wrote.plus(Duration.ofHours(24))));
    }

    @ParameterizedTest
    @CsvSource({"TWO", "THREE"})
    void whatIsInAnotherLanguageHasItsFirstLookAsSoonAsLevelOne(Level level) {
        due(inAnotherLanguage(level, null, null, false), "first look", Duration.ofMinutes(15));
        due(facts(level, CaseState.RECEIVED, null, null, null, null), "first look", RESPONSE_TIMES.firstLook(level));
    }

    @Test
    void aLaterMessageInAnotherLanguageHasAFirstLookOfItsOwnUntilItIsSeen() {
        var wrote = RECEIVED.plusSeconds(3600);
        assertThat(Deadline.of(inAnotherLanguage(Level.TWO, SINCE, wrote, true), RESPONSE_TIMES))
                .contains(new Deadline("first look", wrote.plus(Duration.ofMinutes(15))));
        assertThat(Deadline.of(inAnotherLanguage(Level.TWO, SINCE, wrote, false), RESPONSE_TIMES))
                .contains(new Deadline("reply", wrote.plus(Duration.ofHours(24))));
    }

    private static CaseFacts inAnotherLanguage(Level level, Instant claimed, Instant wrote, boolean unseen) {
        return SomeCase.of(level, RECEIVED)
                .in(claimed == null ? CaseState.RECEIVED : CaseState.CLAIMED)
                .claimed(claimed)
                .wrote(wrote, unseen)
                .inAnotherLanguage()
                .facts();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDueOnAClosedCase(Level level) {
        assertThat(Deadline.of(facts(level, CaseState.CLOSED, null, null, null, null), RESPONSE_TIMES))
                .isEmpty();
    }

    private static void due(CaseFacts facts, String what, Duration within) {
        assertThat(Deadline.of(facts, RESPONSE_TIMES)).contains(new Deadline(what, RECEIVED.plus(within)));
    }

    @Test
    void whoeverSaysThatItIsNotTheirsEndsTheTimeForAskingAnotherAtOnce() {
        var said = SINCE.plusSeconds(60);
        var case1 = SomeCase.of(Level.ONE, RECEIVED)
                .in(CaseState.REFERRED)
                .confirmed(Level.ONE)
                .claimed(SINCE)
                .referred(SINCE)
                .asked(new AskedAgencies(false, true, null, new NotTheirs(said, "Kent Police say Surrey Police")))
                .facts();
        assertThat(Deadline.waking(case1, RESPONSE_TIMES)).contains(new Deadline("referral to the police", said));
        assertThat(case1.asked().missingWords()).isEqualTo("police not asked: Kent Police say Surrey Police");
    }

    /** A level-one case that was referred to one half or to both. */
    private static CaseFacts asked(
            boolean police, boolean services, Instant acknowledged, Instant added, Instant replied) {
        return SomeCase.of(Level.ONE, RECEIVED)
                .in(acknowledged == null ? CaseState.REFERRED : CaseState.ACKNOWLEDGED)
                .confirmed(Level.ONE)
                .claimed(SINCE)
                .referred(SINCE)
                .asked(new AskedAgencies(police, services, added))
                .acknowledged(acknowledged)
                .replied(replied)
                .facts();
    }

    private static CaseFacts facts(
            Level level, CaseState state, Instant claimed, Instant referred, Instant acknowledged, Instant replied) {
        return SomeCase.of(level, RECEIVED)
                .in(state)
                .claimed(claimed)
                .referred(referred)
                .acknowledged(acknowledged)
                .replied(replied)
                .facts();
    }
}
