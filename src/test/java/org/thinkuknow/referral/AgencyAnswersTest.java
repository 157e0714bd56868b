package org.thinkuknow.referral;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.AgencyAnswer.ChildSeenBy;
import org.thinkuknow.referral.AgencyAnswer.Kind;
import org.thinkuknow.support.ChildWords;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What an agency can say, and who is told of it. */
class AgencyAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Agency KENT = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
    private static final Agency SURREY = new Agency(Agency.Kind.POLICE, "surrey", "Surrey Police");
    private static final long LINE = 7;
    private static final String REFERENCE = "AAAAA-AAAAA-1";

    private final ReferralDoor door = mock();
    private final ReferralLineRows lines = mock();
    private final Geography geography = mock();
    private final List<Object> told = new ArrayList<>();
    private final Referral referral = new Referral(
            REFERENCE,
            new NewReferral(
                    "AAAAA-AAAAA", NOW, KENT, "officer", "please visit", LawfulBasis.CONSENT, NOW.plusSeconds(60)),
            NOW,
            new byte[0],
            0);
    private final AgencyAnswers answers = new AgencyAnswers(
            door,
            lines,
            mock(ReferralAddresses.class),
            geography,
            mock(Audit.class),
            told::add,
            Clock.fixed(NOW, ZoneOffset.UTC));

    AgencyAnswersTest() {
        when(geography.policeForces()).thenReturn(List.of(KENT, SURREY));
        when(door.open(any(), any(), any(), any())).thenReturn(Optional.of(referral));
        when(lines.add(any(), any(), any(), any())).thenReturn(OptionalLong.of(LINE));
    }

    @Test
    void aChildThatWasSeenIsToldToWhoeverWaitsForIt() {
        say(Kind.CHILD_SEEN, "", "2026-11-28T07:30", "POLICE_OFFICER");
        assertThat(told)
                .containsExactly(
                        new ChildSeenByAgency(
                                "AAAAA-AAAAA", Instant.parse("2026-11-28T07:30:00Z"), ChildSeenBy.POLICE_OFFICER),
                        new ReferralAnswered("AAAAA-AAAAA", Kind.CHILD_SEEN, LINE));
    }

    @Test
    void theSameAnswerASecondTimeTellsNobody() {
        when(lines.add(any(), any(), any(), any())).thenReturn(OptionalLong.empty());
        say(Kind.QUESTION, "which flat", "", "");
        assertThat(told).isEmpty();
        var before = new ReferralLine(1, NOW, "Kent Police", AgencyAnswer.notOurs(SURREY, ""));
        when(lines.of(REFERENCE)).thenReturn(List.of(before));
        when(lines.add(any(), any(), any(), any())).thenReturn(OptionalLong.of(LINE));
        say(Kind.NOT_OURS, "surrey police", "", "");
        assertThat(told).isEmpty();
        say(Kind.NOT_OURS, "kent police", "", "");
        assertThat(told).containsExactly(new ReferralAnswered("AAAAA-AAAAA", Kind.NOT_OURS, LINE));
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        refusedAt("right", () -> say(Kind.NOT_OURS, " ", "", ""));
        refusedAt("question", () -> say(Kind.QUESTION, "", "", ""));
        refusedAt("question", () -> say(Kind.QUESTION, "x".repeat(2_001), "", ""));
        refusedAt("seen-at", () -> say(Kind.CHILD_SEEN, "", "yesterday", "HEALTH"));
        refusedAt("seen-at", () -> say(Kind.CHILD_SEEN, "", "2026-11-28T08:01", "HEALTH"));
        refusedAt("seen-by", () -> say(Kind.CHILD_SEEN, "", "2026-11-28T08:00", "A NEIGHBOUR"));
        refusedAt("outcome", () -> say(Kind.OUTCOME, "she is well", "", ""));
        refusedAt("outcome-line", () -> say(Kind.OUTCOME, "x".repeat(301), "", "SAFE_AT_HOME"));
        assertThat(told).isEmpty();
        Mockito.verify(lines, Mockito.never()).add(any(), any(), any(), any());
    }

    @Test
    void noTextFormHoldsWhatWasTyped() {
        var typed = ChildWords.of("she is with her aunt");
        var said = AgencyAnswer.question(typed);
        assertThat(List.of(
                        said.toString(),
                        new ReferralLine(1, NOW, "Kent Police", said).toString(),
                        new AnswerForm(Kind.QUESTION, typed, "", "").toString()))
                .noneMatch(text -> text.contains(typed));
    }

    @Test
    void aReferralThatWasAcknowledgedIsNotAnothers() {
        referral.acknowledge(NOW, new byte[0], 0, 0);
        assertThatThrownBy(() -> say(Kind.NOT_OURS, "Surrey Police", "", ""))
                .isInstanceOf(ReferralRefused.class)
                .hasMessageContaining("acts on this");
    }

    private void say(Kind kind, String words, String at, String choice) {
        answers.answer(REFERENCE, "key", "000000", new AnswerForm(kind, words, at, choice));
    }

    private static void refusedAt(String field, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ReferralRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
