package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.OtherLanguage;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Reasons in a few words: those that are given now, those of the past, and those that nobody knows. */
class ReasonBriefsTest {

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());

    private final ReasonBriefs briefs = new ReasonBriefs(CUES);

    @Test
    void everySignHasAFewWords() {
        assertThat(CUES.all())
                .allSatisfy(cue ->
                        assertThat(briefs.of(List.of(WordsLook.reason(cue)))).containsExactly(cue.brief()));
    }

    @Test
    void whatIsDoubtedOrUnsureHasAQuestionMark() {
        var cue = CUES.all().getFirst();
        assertThat(briefs.of(List.of(WordsLook.reason(cue) + WordsLook.DOUBTED, DangerReason.HURT.unsure())))
                .containsExactly(cue.brief() + "?", "hurt or threatened?");
        assertThat(briefs.of(List.of(DangerReason.HURT.yes()))).containsExactly("hurt or threatened");
    }

    @Test
    void theFirstThreeAreShownEachOnce() {
        assertThat(briefs.of(List.of(
                        DangerReason.MEETING.yes(),
                        DangerReason.MEETING.yes(),
                        WordsLook.URGENT,
                        WordsLook.MAYBE,
                        WordsLook.AT_RISK)))
                .containsExactly("meeting from online", "reads urgent", "reads urgent?");
    }

    @Test
    void whatWasNotLookedThroughAndWhatIsInAnotherLanguageSaySo() {
        var findings = new Findings();
        findings.add(new OtherLanguage("Ukrainian"));
        assertThat(briefs.of(findings.reasons())).containsExactly("written in Ukrainian");
        assertThat(briefs.of(Suggestion.notLookedThrough("This report").reasons()))
                .containsExactly("not looked through");
    }

    @Test
    void aReasonThatIsNotKnownAnyMoreIsSaidWholeAndNothingIsSaidOfNothing() {
        assertThat(briefs.of(List.of("Sign in the words: a sign of long ago."))).containsExactly("a sign of long ago");
        assertThat(briefs.of(List.of("Something else."))).containsExactly("Something else");
        assertThat(briefs.of(List.of(Suggestions.NOTHING))).isEmpty();
        assertThat(briefs.of(List.of())).isEmpty();
    }
}
