package org.thinkuknow.quiz.ui;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** How each kind of question is answered. */
class CardsTest {

    private static Quiz quiz;

    @BeforeAll
    static void read(@TempDir Path directory) {
        quiz = EveryKind.in(directory);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void thereIsNoWayOnBeforeAnAnswer(Kind kind) {
        var card = new AnsweredCard(quiz, kind);
        assertThat(card.answers()).isEmpty();
        assertThat(card.buttons("Next question")).isEmpty();
    }

    @Test
    void aChosenOptionIsMarkedWithAWordAndSaysWhy() {
        var card = new AnsweredCard(quiz, Kind.ONE);
        card.press("Zip.");
        assertThat(card.said()).isEqualTo("Zip is a name and a cat picture. Mia has not met Zip.");
        card.press("Gran.");
        assertThat(card.said()).startsWith("Yes. Mia knows Gran.");
        assertThat(card.marks()).containsExactly("Not quite", "Yes");
        assertThat(card.answers()).containsExactly(Answer.of(0), Answer.of(1));
    }

    @Test
    void aPictureStandsBesideItsQuestion() {
        assertThat(new AnsweredCard(quiz, Kind.ONE).all(QuestionPicture.class))
                .singleElement()
                .satisfies(picture -> assertThat(picture.getAlt()).contains("Gran, Sam and a cat picture."));
    }

    @Test
    void leavingTwiceSkipsNothing() {
        var card = new AnsweredCard(quiz, Kind.ONE);
        card.press("Gran.");
        assertThat(card.buttons("Next question")).hasSize(1);
        card.press("Next question");
        card.press("Next question");
        assertThat(card.timesLeft()).isOne();
    }

    @Test
    void trueOrFalseIsOnePressAndCanBeTriedAgain() {
        var card = new AnsweredCard(quiz, Kind.TRUE_FALSE);
        card.press("True");
        card.press("False");
        assertThat(card.marks()).containsExactly("Not quite", "Yes");
        assertThat(card.answers()).containsExactly(Answer.of(0), Answer.of(1));
    }

    @Test
    void severalAreTickedAndCheckedTogetherAndEachSaysWhy() {
        var card = new AnsweredCard(quiz, Kind.SEVERAL);
        card.tick(0);
        card.tick(2);
        card.press("Check my answers");
        assertThat(card.answers()).containsExactly(Answer.of(0, 2));
        assertThat(card.marks()).containsExactly("Yes", "This one too", "Not quite");
        assertThat(card.text())
                .contains(
                        "You never have to keep a secret like that.",
                        "That is for people you know.",
                        "On its own it is no sign.");
        assertThat(card.said()).isEqualTo("You found 1 of 2, and chose 1 more. Each one now says why.");
        assertThat(card.buttons("Check my answers")).isEmpty();
        assertThat(card.all(CheckBox.class)).noneMatch(CheckBox::isEnabled);
    }

    @Test
    void exactlyTheRightOnesAreToldSo() {
        var card = new AnsweredCard(quiz, Kind.SEVERAL);
        card.tick(0);
        card.tick(1);
        card.press("Check my answers");
        assertThat(card.said()).contains("Yes, exactly these.");
        assertThat(card.marks()).containsExactly("Yes", "Yes", "Good to leave out");
    }

    @Test
    void nothingTickedIsNoAnswer() {
        var card = new AnsweredCard(quiz, Kind.SEVERAL);
        card.press("Check my answers");
        assertThat(card.said()).isEqualTo("Choose at least one first.");
        assertThat(card.answers()).isEmpty();
    }

    @Test
    void thingsAreMovedUntilTheyAreInOrder() {
        var card = new AnsweredCard(quiz, Kind.ORDER);
        var first = ((PutInOrder) card.question()).shuffled();
        assertThat(card.places()).isEqualTo(first).isNotEqualTo(List.of(0, 1, 2));
        card.press("Check the order");
        assertThat(card.answers()).containsExactly(new Answer(first));
        assertThat(card.marks()).contains("Not here yet");
        for (var place = 0; place < first.size(); place++) {
            while (card.places().indexOf(place) > place) {
                card.press(card.buttons("Move up").get(card.places().indexOf(place)));
            }
        }
        assertThat(card.said()).contains("is now number");
        assertThat(card.marks()).as("a mark does not stay on what has moved").isEmpty();
        card.press("Check again");
        assertThat(card.answers().getLast()).isEqualTo(Answer.of(0, 1, 2));
        assertThat(card.said()).isEqualTo("Yes, that is the order.");
        assertThat(card.text()).contains("Stopping first gives you time.", "They can see what happened, and help.");
    }

    @Test
    void whatIsFirstGoesNoFurtherUp() {
        var card = new AnsweredCard(quiz, Kind.ORDER);
        var before = card.places();
        var up = card.buttons("Move up").getFirst();
        assertThat(up.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        card.press(up);
        assertThat(card.places()).isEqualTo(before);
        assertThat(card.said()).contains("is first already");
        card.press(card.buttons("Move down").getLast());
        assertThat(card.places()).isEqualTo(before);
        assertThat(card.said()).contains("is last already");
    }

    @Test
    void everyMoveButtonNamesWhatItMoves() {
        var card = new AnsweredCard(quiz, Kind.ORDER);
        assertThat(card.buttons("Move up"))
                .extracting(button -> button.getElement().getAttribute("aria-label"))
                .contains("Move up: Stop. Do not answer.", "Move up: Show them the message.");
    }

    @Test
    void theOrderIsShownAfterTheFirstTry() {
        var card = new AnsweredCard(quiz, Kind.ORDER);
        assertThat(card.buttons("Show me")).isEmpty();
        card.press("Check the order");
        card.press("Show me");
        assertThat(card.places()).containsExactly(0, 1, 2);
        assertThat(card.answers()).as("being shown is no answer").hasSize(1);
        assertThat(card.buttons("Move up")).isEmpty();
    }

    @Test
    void pairsAreChosenAndCheckedTogether() {
        var card = new AnsweredCard(quiz, Kind.MATCH);
        card.choose(0, 0);
        card.choose(1, 2);
        card.press("Check my pairs");
        assertThat(card.said()).isEqualTo("Choose one for each first.");
        assertThat(card.answers()).isEmpty();
        card.choose(2, 2);
        card.press("Check my pairs");
        assertThat(card.answers()).containsExactly(Answer.of(0, 2, 2));
        assertThat(card.marks()).containsExactly("Yes", "Not quite", "Yes");
        card.choose(1, 1);
        card.press("Check again");
        assertThat(card.said()).isEqualTo("Yes, these belong together.");
        assertThat(card.text()).contains("A good game is a start.");
    }

    @Test
    void pairsAreShownAfterTheFirstTry() {
        var card = new AnsweredCard(quiz, Kind.MATCH);
        assertThat(card.buttons("Show me")).isEmpty();
        for (var row = 0; row < 3; row++) {
            card.choose(row, 0);
        }
        card.press("Check my pairs");
        card.press("Show me");
        assertThat(card.all(ChoiceList.class)).isEmpty();
        assertThat(card.text()).contains("It is not a person.", "It can sound kind. It is a machine.");
        assertThat(card.answers()).hasSize(1);
    }

    @Test
    void aStoryGoesOnFromChoiceToChoiceAndCanBeTriedAnotherWay() {
        var card = new AnsweredCard(quiz, Kind.STORY);
        card.press("I send one.");
        assertThat(card.marks()).containsExactly("Not quite");
        assertThat(card.said()).contains("You can still tell, now.");
        assertThat(card.buttons("I show Dad.").getFirst().isEnabled())
                .as("chosen is chosen")
                .isFalse();
        card.press("What happens next?");
        assertThat(card.text()).contains("Your tummy feels tight.").doesNotContain("Send me your picture!");
        assertThat(card.answers()).as("not at the end yet").isEmpty();
        card.press("I tell Dad.");
        card.press("What happens next?");
        assertThat(card.answers()).containsExactly(Answer.of(0, 0));
        card.press("Try another way");
        card.press("I show Dad.");
        card.press("What happens next?");
        assertThat(card.answers()).containsExactly(Answer.of(0, 0), Answer.of(1));
        assertThat(card.buttons("Next question")).hasSize(1);
    }

    @Test
    void aSceneIsLeftOnceHoweverOftenTheButtonIsPressed() {
        var card = new AnsweredCard(quiz, Kind.STORY);
        card.press("I send one.");
        var next = card.buttons("What happens next?").getFirst();
        card.press(next);
        card.press(next);
        card.press("I tell Dad.");
        card.press("What happens next?");
        assertThat(card.answers()).containsExactly(Answer.of(0, 0));
    }

    @Test
    void howSureSomebodyIsIsNeitherRightNorWrong() {
        var card = new AnsweredCard(quiz, Kind.SCALE);
        card.press("I am sure.");
        assertThat(card.said()).contains("Well done.");
        card.press("I am not sure yet.");
        assertThat(card.said()).contains("That is fine.");
        assertThat(card.marks()).as("one answer at a time").containsExactly("Your answer");
    }
}
