package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class BeforeAndAfterTest {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";
    private static LessonExtras extras;

    @BeforeAll
    static void read(@TempDir Path directory) {
        var files = ContentCopy.in(directory).withEveryKind().files();
        extras = new BeforeAndAfter(Quizzes.read(files, Lessons.read(files, new Problems()), new Problems()));
    }

    @Test
    void theQuestionBeforeDoesNotGiveAwayWhatIsRight() {
        assertThat(html(extras.forPupils(LESSON).before()))
                .contains("Before you start", "They are nine.", "Only that they say so.")
                .doesNotContain("data-right", "Saying something is not the same as being it.");
    }

    @Test
    void theQuestionAfterKnowsWhatIsRightWhyAndWhereToLookAgain() {
        assertThat(html(extras.forPupils(LESSON).after()))
                .containsOnlyOnce(" data-right>")
                .contains(
                        "Now that you have done the lesson",
                        "data-why=\"Yes. Anybody can choose any picture.\"",
                        "before-right=\"1\"",
                        "again-at=\"%s#step-1\"".formatted(LESSON));
    }

    @Test
    void withoutScriptTheQuestionAfterOpensToShowWhy() {
        assertThat(html(extras.forPupils(LESSON).after()).replaceAll("\\s+", " "))
                .containsPattern("<noscript>.*<summary>They have a puppy.</summary>.*A picture alone cannot tell us.");
    }

    @Test
    void theTeacherSeesBothQuestionsWithTheRightAnswerMarked() {
        for (var part : List.of(
                extras.forTeachers(LESSON).before(), extras.forTeachers(LESSON).after())) {
            assertThat(html(part)).containsOnlyOnce(">Right<").contains("Hands:");
        }
    }

    @Test
    void aLessonWithoutAQuizHasNothingAroundIt() {
        assertThat(extras.forPupils("/learn/4-7/unknown")).isEqualTo(LessonExtras.Around.NOTHING);
        assertThat(extras.forTeachers("/learn/4-7/unknown")).isEqualTo(LessonExtras.Around.NOTHING);
    }

    private static String html(List<Component> parts) {
        return parts.stream().map(part -> part.getElement().getOuterHTML()).collect(Collectors.joining());
    }
}
