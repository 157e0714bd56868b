package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.ownlessons.text.QuizText;
import org.thinkuknow.ownlessons.ui.form.LessonForm;

import static org.assertj.core.api.Assertions.assertThat;

/** What the form must not lose: another's words, what it does not know, what is too long, a published question. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class OwnFormLosesNothingIT extends OpenForm {

    @Test
    void openingALessonOfTheLibraryAndTypingOneTitleChangesNothingElse() {
        for (var lesson : library.of(AgeBand.SEVEN_TO_ELEVEN).subList(0, 2)) {
            var text = example.copyOf(lesson);
            var draft = opened(text);
            assertThat($(LessonForm.class).exists()).isTrue();
            test(fields("Title").getFirst()).setValue("Another title");
            assertThat(kept(draft)
                            .lesson()
                            .lines()
                            .filter(line -> !text.lesson().lines().toList().contains(line)))
                    .containsExactly("title: Another title");
        }
    }

    @Test
    void whatTheFormWouldLoseIsWrittenAsTextAndThePageSaysSo() {
        var text = example.of(AgeBand.SEVEN_TO_ELEVEN);
        opened(new OwnText(text.lesson(), "# a note of mine\n" + text.quiz()));
        assertThat($(LessonForm.class).exists()).isFalse();
        assertThat(textOf($(OwnEditorView.class).first())).contains("the form would lose some of it");
        test(byId("as-form", Button.class).orElseThrow()).click();
        assertThat(byId("quiz-text", WritingArea.class).orElseThrow().getValue())
                .startsWith("# a note of mine");
        assertThat($(H1.class).first().getText()).contains("ages 7 to 11");
    }

    @Test
    void theWayToTheTextAndBackLosesNothing() {
        var draft = fresh();
        test(fields("Title").getFirst()).setValue("There and back 🙂 עברית");
        test(byId("advanced", Button.class).orElseThrow()).click();
        assertThat(byId("lesson-text", WritingArea.class).orElseThrow().getValue())
                .isEqualTo(kept(draft).lesson());
        test(byId("as-form", Button.class).orElseThrow()).click();
        assertThat(fields("Title").getFirst().getValue()).isEqualTo("There and back 🙂 עברית");
    }

    @Test
    void twoWhoWriteInTheFormLoseNothing() {
        var draft = fresh();
        var theirs = new OwnText(
                kept(draft).lesson().replace("title:", "title: Theirs"),
                kept(draft).quiz());
        lessons.save(draft.reference(), draft.revision(), theirs);
        test(fields("Title").getFirst()).setValue("Mine");
        assertThat(byId("message", Paragraph.class).orElseThrow().getText()).contains("What you wrote is safe");
        assertThat(kept(draft)).isEqualTo(theirs);
        test(fields("Title").getFirst()).setValue("Mine still");
        assertThat(lessons.all()).extracting(each -> each.text().title()).contains("Theirs", "Mine still");
    }

    @Test
    void whatIsTooLongStaysOnThePageAndIsNotSaved() {
        var draft = fresh();
        var before = kept(draft);
        test(areas("Something to talk about").getFirst()).setValue("😀".repeat(20_001));
        assertThat(byId("message", Paragraph.class).orElseThrow().getText()).contains("more than 40,000 characters");
        test(byId("advanced", Button.class).orElseThrow()).click();
        assertThat(areas("Something to talk about").getFirst().getValue()).startsWith("😀");
        assertThat(byId("message", Paragraph.class).orElseThrow().getText()).contains("more than 40,000 characters");
        assertThat(kept(draft)).isEqualTo(before);
    }

    @Test
    void aPublishedQuestionThatIsAnotherNowGetsANewIdByAPress() {
        var text = example.of(AgeBand.SEVEN_TO_ELEVEN);
        var draft = opened(text);
        lessons.publish(draft.reference(), draft.revision());
        navigate("teach/own/" + draft.reference(), OwnEditorView.class);
        test(fields("Question").stream()
                        .filter(field -> field.getValue().startsWith("What did Yusuf not know"))
                        .findFirst()
                        .orElseThrow())
                .setValue("Which colour is the sky?");
        assertThat(toDo()).contains("This asks something else than the question that was published.");
        press("It is another question now");
        assertThat(toDo()).doesNotContain("This asks something else");
        assertThat(QuizText.read(kept(draft).quiz())
                        .orElseThrow()
                        .questions()
                        .getFirst()
                        .id())
                .isEqualTo("re-7-11-01");
    }
}
