package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.thinkuknow.classroom.ClassWords.CloudWord;
import org.thinkuknow.classroom.ClassWords.PupilQuestion;
import org.thinkuknow.classroom.PupilEntry.Flag;
import org.thinkuknow.classroom.PupilEntry.Moderation;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Tally;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class PollQuestionTest {

    @Test
    void aPollHasAQuestionAndFromTwoToFiveDifferentChoices() {
        assertThat(PollQuestion.poll(" Is it\nright? ", List.of("Yes", "", " No "))
                        .choices())
                .extracting(PollQuestion.Choice::say)
                .containsExactly("Yes", "No");
        refused("", List.of("Yes", "No"), "Please write what you want to ask.");
        refused("a".repeat(121), List.of("Yes", "No"), "120");
        refused("Right?", List.of("Yes", " "), "at least two");
        refused("Right?", List.of("1", "2", "3", "4", "5", "6"), "at most five");
        refused("Right?", List.of("Yes", "Yes"), "the same");
        refused("Right?", List.of("Yes", "b".repeat(61)), "60");
        assertThat(PollQuestion.poll("🦦".repeat(120), List.of("Yes", "🦦".repeat(60)))
                        .choices())
                .hasSize(2);
    }

    private static void refused(String question, List<String> choices, String sentence) {
        assertThatThrownBy(() -> PollQuestion.poll(question, choices))
                .isInstanceOf(LessonRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void anAnswerIsOneOfTheChoicesAndNothingIsRight() {
        var poll = PollQuestion.poll("Right?", List.of("Yes", "No"));
        assertThat(poll.fits(Answer.of(1))).isTrue();
        assertThat(List.of(Answer.of(2), Answer.of(-1), Answer.of(0, 1), Answer.of()))
                .noneMatch(poll::fits);
        var tally = poll.tally(List.of(Answer.of(1), Answer.of(1), Answer.of(7)));
        assertThat(tally.answers()).isEqualTo(2);
        assertThat(tally.bars()).extracting(Tally.Bar::count).containsExactly(0, 2);
        assertThat(tally.bars()).noneMatch(Tally.Bar::right);
        assertThat(PollQuestion.words("Friends").fits(Answer.of(0))).isFalse();
    }

    @Test
    void equalWordsAreJoinedHoweverTheyAreWritten() {
        assertThat(CloudWord.join(List.of("Kind", "listens", " kind!", "KIND", "“Kind”")))
                .extracting(CloudWord::word, CloudWord::count)
                .containsExactly(tuple("Kind", 4), tuple("listens", 1));
        assertThat(CloudWord.join(List.of("❤️", "❤", "!!", "صديق", "صديق")))
                .extracting(CloudWord::count)
                .containsExactly(2, 2, 1);
        assertThat(CloudWord.join(Collections.nCopies(30, "fun"))).containsExactly(new CloudWord("fun", 30));
    }

    @Test
    void whatCannotBeSeenIsTakenOutAndEmojiStayWhole() {
        assertThat(PupilText.tidy("a\u202Eb\u0000c \n d")).isEqualTo("abc d");
        assertThat(PupilText.tidy("👩‍👧 yes")).isEqualTo("👩‍👧 yes");
    }

    @Test
    void wordsAreNeverInTheTextFormThatALogWouldHave() {
        var said = new PupilEntry("W-1", "L-1", 1, null, "Q-1", 0, "secret", Flag.NONE, Moderation.HELD, Instant.EPOCH);
        assertThat(List.of(
                        said,
                        PupilQuestion.of(said),
                        SameWords.alone(PupilQuestion.of(said)),
                        SameWords.join(List.of(said)).getFirst(),
                        new CloudWord("secret", 1),
                        new FlaggedWords.Flagged("W-1", "L-1", "Kind Otter", "secret", said.at(), List.of()),
                        new FlaggedWords.ForRecord("secret", "Kind Otter", said.at(), "A lesson")))
                .noneMatch(each -> each.toString().contains("secret"));
    }

    @Test
    void wordsAreKeptForAMonthAtMost() {
        assertThatThrownBy(() -> new WordKeeping(Duration.ofDays(32))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new WordKeeping(Duration.ofDays(7)).keep().toDays()).isEqualTo(7);
    }
}
