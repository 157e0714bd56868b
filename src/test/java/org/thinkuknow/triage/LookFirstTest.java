package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.Door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;
import static org.thinkuknow.triage.MemoryDesk.RESPONSE_TIMES;

/** What may be level one by how it reads is looked at first, until somebody has read it; and nothing is ever lowered by it. */
class LookFirstTest {

    private static final String ME = "me";
    private static final Suggestion FIRST = new Suggestion(Level.TWO, List.of("may be urgent"), false, true);
    private static final Suggestion PLAIN = new Suggestion(Level.TWO, List.of("at risk"));

    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void aNewCaseHasTheMarkOfItsSuggestionUntilAnOfficerConfirmsALevel() {
        var found = new Case("R", Door.FORM, NOW, FIRST);
        assertThat(found.facts().isFirst()).isTrue();
        assertThat(new Case("R", Door.FORM, NOW, PLAIN).facts().isFirst())
                .as("contrast")
                .isFalse();
        var read = desk.with(ME, "READ", Level.TWO, CaseState.CLAIMED);
        read.raise(FIRST);
        assertThat(read.facts().isFirst()).isTrue();
        read.confirm(Level.TWO);
        assertThat(read.facts().isFirst()).isFalse();
        assertThat(read.facts().judged().looksUrgent()).isFalse();
    }

    @Test
    void aLaterMessageMarksACaseOfLevelTwoAndSaysWhyFirst() {
        var found = desk.with(ME, "R", Level.TWO, CaseState.ASSESSED);
        found.raise(PLAIN);
        assertThat(found.facts().isFirst()).as("contrast").isFalse();
        found.raise(FIRST);
        assertThat(found.facts().isFirst()).isTrue();
        assertThat(found.facts().judged().confirmed()).isEqualTo(Level.TWO);
        assertThat(found.facts().judged().lookAgain())
                .as("it is confirmed once more")
                .isTrue();
        assertThat(found.facts().judged().reasons()).containsExactly("may be urgent", "reason");
    }

    @Test
    void whatIsRaisedToLevelTwoIsMarkedAndWhatIsRaisedToLevelOneNeedsNoMark() {
        var found = desk.with(ME, "R", Level.THREE, CaseState.ASSESSED);
        found.raise(FIRST);
        assertThat(found.level()).isEqualTo(Level.TWO);
        assertThat(found.facts().isFirst()).isTrue();
        found.raise(new Suggestion(Level.ONE, List.of("tonight")));
        assertThat(found.level()).isEqualTo(Level.ONE);
        assertThat(found.facts().judged().lookFirst()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMED", "ASSESSED"})
    void whatAnOfficerSetOrAChildAnsweredStaysLevelOneWhateverTheReaderDoubts(CaseState state) {
        var one = desk.with(ME, "ONE", Level.ONE, state);
        var before = one.facts();
        one.raise(FIRST);
        assertThat(one.facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"TWO, PT15M", "THREE, PT15M"})
    void itsFirstLookIsThatOfLevelOne(Level level, Duration within) {
        var facts = SomeCase.of(level, NOW).toLookAtFirst().facts();
        assertThat(Deadline.of(facts, RESPONSE_TIMES)).contains(new Deadline("first look", NOW.plus(within)));
        assertThat(Deadline.of(SomeCase.of(Level.TWO, NOW).facts(), RESPONSE_TIMES))
                .as("contrast")
                .contains(new Deadline("first look", NOW.plus(Duration.ofHours(6))));
    }

    @Test
    void aMessageThatMayBeUrgentHasAFirstLookOfItsOwnThoughSomebodyHasTheCase() {
        var wrote = NOW.plusSeconds(60);
        var facts = SomeCase.of(Level.TWO, NOW)
                .in(CaseState.ASSESSED)
                .claimed(NOW)
                .wrote(wrote, true)
                .toLookAtFirst()
                .facts();
        assertThat(Deadline.of(facts, RESPONSE_TIMES))
                .contains(new Deadline("first look", wrote.plus(Duration.ofMinutes(15))));
    }

    @Test
    void aCaseIsMoreUrgentByItOnceAndNotAtLevelOne() {
        var before = SomeCase.of(Level.TWO, NOW).facts();
        var first = SomeCase.of(Level.TWO, NOW).toLookAtFirst().facts();
        assertThat(first.isMoreUrgentThan(before)).isTrue();
        assertThat(first.isMoreUrgentThan(first)).isFalse();
        assertThat(first.isMoreUrgentThan(
                        SomeCase.of(Level.TWO, NOW).inAnotherLanguage().facts()))
                .as("it had the clock of level one before")
                .isFalse();
        assertThat(SomeCase.of(Level.ONE, NOW)
                        .toLookAtFirst()
                        .facts()
                        .isMoreUrgentThan(SomeCase.of(Level.ONE, NOW).facts()))
                .isFalse();
    }

    @Test
    void aCaseThatIsMergedHandsItOnWithTheTimeThatItHas() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.startClocks(BEFORE.minusSeconds(7_200));
        var part = part(FIRST, BEFORE);
        desk.merged.takeOver(lead, part);
        assertThat(lead.facts().isFirst()).isTrue();
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(BEFORE);
        assertThat(lead.facts().judged().reasons())
                .containsExactly("PART, which is merged here, is level two, and is to be looked at first.", "reason");
    }

    @Test
    void aCaseThatIsNotMarkedHandsNothingOnAndALeadOfLevelOneTakesNothing() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.merged.takeOver(lead, part(PLAIN, BEFORE));
        assertThat(lead.facts().isFirst()).isFalse();
        var one = desk.with(ME, "LEAD", Level.ONE, CaseState.ASSESSED);
        desk.merged.takeOver(one, part(FIRST, BEFORE));
        assertThat(one.level()).isEqualTo(Level.ONE);
        assertThat(one.facts().judged().lookFirst()).isFalse();
    }

    @Test
    void aLowerLeadBecomesLevelTwoAndIsLookedAtFirst() {
        var lead = desk.with(ME, "LEAD", Level.THREE, CaseState.ASSESSED);
        OFFICER.run(() -> desk.merged.takeOver(lead, part(FIRST, BEFORE)));
        assertThat(lead.level()).isEqualTo(Level.TWO);
        assertThat(lead.facts().isFirst()).isTrue();
    }

    @Test
    void aMessageInAMergedCaseHandsItOnToo() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.merged.wakeLead(part(FIRST, BEFORE));
        assertThat(lead.facts().isFirst()).isTrue();
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(NOW);
    }

    private Case part(Suggestion suggested, Instant clocksFrom) {
        var part = desk.waiting("PART", suggested.level());
        part.raise(suggested);
        part.startClocks(clocksFrom);
        part.mergeInto("LEAD", false, NOW);
        return part;
    }
}
