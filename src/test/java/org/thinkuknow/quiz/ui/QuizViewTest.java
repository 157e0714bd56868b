package org.thinkuknow.quiz.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.ContentCopy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@ContextConfiguration(classes = QuizViewTest.Pages.class)
@ViewPackages(classes = QuizView.class)
class QuizViewTest extends SpringBrowserlessTest {

    private static final String QUIZ = "learn/4-7/friends-on-a-screen/quiz";

    @TempDir
    private static Path directory;

    @BeforeEach
    void open() {
        navigate(QUIZ, QuizView.class);
    }

    @Test
    void onlyOneQuestionIsShown() {
        assertThat($(QuestionCard.class).all()).hasSize(1);
        assertThat($(H2.class, $(QuestionCard.class).first()).first().getText()).isEqualTo("Who does Mia know?");
    }

    @Test
    void pressingTheOldNextButtonAgainSkipsNothing() {
        press("Zip.");
        var next = button("Next question");
        test(next).click();
        ComponentUtil.fireEvent(next, new ClickEvent<>(next));
        assertThat($(QuestionCard.class).all()).hasSize(1);
        assertThat(counter()).isEqualTo("Question 2 of 10");
    }

    @Test
    void theResultCountsWhatWasUnderstoodAtFirstAndNamesEveryStepToLookAtAgain() {
        press(
                "Zip.",
                "Gran.",
                "Next question",
                "Stop and ask Dad.",
                "Next question",
                "I will ask first.",
                "Next question",
                "Sam asks Mia.",
                "Next question");
        var boxes = $(CheckBox.class).all();
        boxes.get(0).getElement().setProperty("checked", true);
        boxes.get(1).getElement().setProperty("checked", true);
        press(
                "Check my answers",
                "Next question",
                "False",
                "Next question",
                "Check the order",
                "Show me",
                "Next question");
        $(ChoiceList.class).all().forEach(list -> list.getElement().setProperty("value", "1"));
        press(
                "Check my pairs",
                "Next question",
                "I show Dad.",
                "What happens next?",
                "Next question",
                "I am not sure yet.",
                "See how it went");
        var result = $(QuizResult.class).first();
        assertThat(result.getElement().getTextRecursively())
                .contains("You understood 6 of 9.", "What to look at again");
        assertThat($(Anchor.class, result).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.contains("#"))
                .containsExactly(
                        "/learn/4-7/friends-on-a-screen#step-2",
                        "/learn/4-7/friends-on-a-screen#step-4",
                        "/learn/4-7/friends-on-a-screen#step-6");
    }

    @Test
    void everyKindCanBeReadWithoutScript() {
        var words = $(QuizWithoutScript.class).first().getElement().getTextRecursively();
        assertThat(words)
                .contains(
                        "Which are signs to stop and think?",
                        "Saying hello is friendly.",
                        "See the order",
                        "Stopping first gives you time.",
                        "See what belongs together",
                        "It can sound kind. It is a machine.",
                        "Your tummy feels tight.",
                        "He gives you a hug.",
                        "I am getting there.",
                        "Talk about it with a grown-up you trust.");
    }

    private String counter() {
        return $(QuestionCard.class).first().getElement().getChild(0).getText();
    }

    private void press(String... words) {
        List.of(words).forEach(each -> test(button(each)).click());
    }

    private NativeButton button(String words) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    @Configuration
    @Import(QuizPages.class)
    static class Pages {

        private final ContentFiles files =
                ContentCopy.in(directory).withEveryKind().files();
        private final Problems problems = new Problems();

        @Bean
        Lessons lessons() {
            return Lessons.read(files, problems);
        }

        @Bean
        Quizzes quizzes(Lessons lessons) {
            return Quizzes.read(files, lessons, problems);
        }

        @Bean
        Centre centre() {
            return new Centre("", "", "http://localhost", URI.create("/away"), "a@example.org", false);
        }
    }
}
