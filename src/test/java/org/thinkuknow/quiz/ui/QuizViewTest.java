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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;

import java.net.URI;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@ContextConfiguration(classes = QuizViewTest.Pages.class)
@ViewPackages(classes = QuizView.class)
class QuizViewTest extends SpringBrowserlessTest {

    private static final String QUIZ = "learn/4-7/friends-on-a-screen/quiz";

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
    void thereIsNoWayOnBeforeAChoice() {
        assertThat(wayOn()).isEmpty();
        choose(0);
        assertThat(wayOn()).hasSize(1);
    }

    @Test
    void aChosenOptionIsMarkedWithAWord() {
        choose(0);
        choose(1);
        assertThat(option(0).getElement().getTextRecursively()).contains("Not quite");
        assertThat(option(1).getElement().getTextRecursively()).contains("Yes");
    }

    @Test
    void pressingTheOldNextButtonAgainSkipsNothing() {
        choose(0);
        var next = wayOn().getFirst();
        test(next).click();
        ComponentUtil.fireEvent(next, new ClickEvent<>(next));
        assertThat($(QuestionCard.class).all()).hasSize(1);
        assertThat(counter()).isEqualTo("Question 2 of 8");
    }

    @Test
    void theResultNamesEveryStepToLookAtAgain() {
        for (var i = 0; i < 8; i++) {
            choose(0);
            test(wayOn().getFirst()).click();
        }
        var result = $(QuizResult.class).first();
        assertThat(result.getElement().getTextRecursively()).contains("You understood 2 of 8.", "What to look at again", "Who does Mia know?");
        assertThat($(Anchor.class, result).all()).extracting(Anchor::getHref).contains("/learn/4-7/friends-on-a-screen#step-2");
    }

    private String counter() {
        return $(QuestionCard.class).first().getElement().getChild(0).getText();
    }

    private OptionButton option(int place) {
        return $(OptionButton.class).all().get(place);
    }

    private void choose(int place) {
        test(option(place)).click();
    }

    private List<NativeButton> wayOn() {
        return $(NativeButton.class).all().stream().filter(button -> button.hasClassName("main-action")).toList();
    }

    @Configuration
    @Import(QuizPages.class)
    static class Pages {

        private final ContentFiles files = ContentFiles.packed();
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
