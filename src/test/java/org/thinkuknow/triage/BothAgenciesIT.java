package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;

/** At level one the police and children's services are both asked, and nothing looks done that is half done. */
class BothAgenciesIT extends TriageDesk {

    private static final String REQUEST = ChildWords.of("please see the child today");
    private static final String WHY = ChildWords.of("their duty desk opens at eight, I call them then");

    @Test
    void oneAloneIsRefusedUntilItIsSaidWhyNotTheOther() {
        var reference = assessed(Level.ONE);
        refused(
                () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST)),
                "write why not children's services");
        refused(
                () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(SERVICES), REQUEST, " ")),
                "write why not the police");
        assertThat(agencies.allOf(reference)).isEmpty();
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ASSESSED);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST, WHY));
        assertThat(OFFICER.get(() -> desk.open(reference)).notes())
                .extracting(WrittenNote::text)
                .containsExactly("Children's services not asked, because: " + WHY);
        assertThat(audit.of(reference))
                .filteredOn(line -> line.act().equals("did not refer"))
                .extracting(Recorded::detail)
                .containsExactly("children's services not asked; the reason is in the notes");
    }

    @Test
    void theHalfThatWasNotAskedKeepsItsClockUntilItIsAsked() {
        var reference = assessed(Level.ONE);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST, WHY));
        var hour = facts(reference).times().clocksFrom().plusSeconds(3_600);
        assertThat(due(reference)).isEqualTo(new Deadline("referral to children's services", hour));
        OFFICER.run(() -> byTelephone(reference + "-1", "Sgt A"));
        assertThat(due(reference))
                .as("whatever the police say")
                .isEqualTo(new Deadline("referral to children's services", hour));
        refused(() -> OFFICER.run(() -> work.close(reference, safe(), 0)), "both acknowledged");
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(SERVICES), REQUEST));
        assertThat(due(reference).what()).isEqualTo("acknowledgement");
    }

    @Test
    void theClockRunsOnAlsoWhenTheSecondWasRefused() {
        var reference = assessed(Level.ONE);
        agencies.whileOnlyOneHasAMailbox(POLICE, () -> {
            refused(
                    () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), REQUEST)),
                    "has no mailbox here");
            assertThat(due(reference).what()).as("to all or to none").isEqualTo("referral");
            OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST, WHY));
            refused(
                    () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(SERVICES), REQUEST)),
                    "has no mailbox here");
        });
        assertThat(due(reference).what()).isEqualTo("referral to children's services");
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO", "THREE"})
    void belowLevelOneOneIsEnough(Level level) {
        var reference = assessed(level);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(SERVICES), REQUEST));
        assertThat(due(reference).what()).isEqualTo("reply");
        assertThat(acts(reference)).doesNotContain("did not refer");
    }

    @Test
    void raisedToLevelOneTheOtherHalfIsOwedFromThenOn() {
        var reference = assessed(Level.TWO);
        OFFICER.run(() -> {
            caseReferrals.referToAll(reference, List.of(SERVICES), REQUEST);
            byTelephone(reference + "-1", "Ms B");
            work.assess(reference, Level.ONE, "");
        });
        assertThat(due(reference))
                .isEqualTo(new Deadline(
                        "referral to the police",
                        facts(reference).times().clocksFrom().plusSeconds(3_600)));
    }

    @Test
    void openedAgainNobodyHasBeenAsked() {
        var reference = referred();
        acknowledgedByBoth(reference);
        closedByTwo(reference, 0);
        OFFICER.run(() -> {
            work.reopen(reference, "they called again");
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
        });
        assertThat(due(reference).what()).isEqualTo("referral");
        refused(
                () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST)),
                "write why not children's services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void somethingIsAskedForAtEveryLevel(String nothing) {
        for (var level : List.of(Level.ONE, Level.TWO)) {
            var reference = assessed(level);
            refused(
                    () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), nothing)),
                    "what you ask them to do");
            refused(
                    () -> OFFICER.run(
                            () -> caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), "😢".repeat(10_001))),
                    "at most 10,000 characters");
            assertThat(agencies.allOf(reference)).isEmpty();
            OFFICER.run(() ->
                    caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), ChildWords.ofLength(10_000, "😢")));
        }
    }

    @Test
    void nobodyElsesCaseIsReferredWhateverTheyWrite() {
        var reference = assessed(Level.ONE);
        refused(
                () -> SECOND_OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST, WHY)),
                "Take the case first.");
    }

    private Deadline due(String reference) {
        var due = OFFICER.get(() -> desk.open(reference)).due();
        assertThat(due).isNotNull();
        return due;
    }
}
