package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.ownlessons.text.LessonText;
import org.thinkuknow.ownlessons.text.PartKind;
import org.thinkuknow.ownlessons.text.QuizText;
import org.thinkuknow.ownlessons.ui.form.LessonForm;
import org.thinkuknow.shell.FramedPage;
import org.thinkuknow.support.StaffViews;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson is written in a form, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class OwnFormViewIT extends StaffViews {

    @Autowired
    private OwnLessons lessons;

    @Autowired
    private OwnExample example;

    @Autowired
    private Lessons library;

    private OwnDraft opened(OwnText text) {
        var draft = lessons.begin(AgeBand.SEVEN_TO_ELEVEN, text);
        navigate("teach/own/" + draft.reference(), OwnEditorView.class);
        return draft;
    }

    private OwnDraft fresh() {
        return opened(example.threeSteps(AgeBand.SEVEN_TO_ELEVEN));
    }

    private OwnText kept(OwnDraft draft) {
        return lessons.open(draft.reference()).text();
    }

    private static Stream<Component> below(Component component) {
        return component.getElement().isTextNode() || component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(OwnFormViewIT::below))
                : Stream.of();
    }

    private static <C extends Component> List<C> all(Class<C> type) {
        return below(UI.getCurrent()).filter(type::isInstance).map(type::cast).toList();
    }

    private static List<TextField> fields(String label) {
        return all(TextField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }

    private static List<TextArea> areas(String label) {
        return all(TextArea.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }

    private void press(String name) {
        test(all(NativeButton.class).stream()
                        .filter(button -> name.equals(button.getText())
                                || name.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + name)))
                .click();
    }

    private String toDo() {
        return all(UnorderedList.class).stream()
                .filter(list -> list.hasClassName("to-do"))
                .map(StaffViews::textOf)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aNewLessonSaysWhatIsToDoOnItsCardsAndNothingOfLines() {
        navigate("teach/own", OwnLessonsView.class);
        test(byId("begin-new", Button.class).orElseThrow()).click();
        assertThat(toDo())
                .contains("Give the lesson a title.", "Say what pupils can do afterwards", "Give the step a name")
                .doesNotContain("`", ":::", "line ", "id ");
        assertThat(textOf($(FindingList.class).first()))
                .contains("each on its card")
                .doesNotContain("line ");
        assertThat(areas("How to get help").getFirst().getValue()).contains("Childline on 0800 1111");
    }

    @Test
    void whatIsTypedIsSavedAndALessonIsPublishedWithoutASingleMark() {
        var draft = fresh();
        test(fields("Title").getFirst()).setValue("Fair play: \"us\" & you");
        test(fields("What pupils can say afterwards").getFirst()).setValue("I can play in a kind way.");
        test(fields("Name of the step").get(0)).setValue("We play");
        test(fields("Name of the step").get(1)).setValue("We try it");
        test(areas("Something to talk about").getFirst()).setValue("What is fair?\n## Is it a step?");
        test(areas("Something to do").getFirst()).setValue("Play a game with a friend.");
        press("true or false");
        test(fields("What is true or false?").getFirst()).setValue("It is kind to take turns.");
        fields("What a pupil reads who chooses it").stream()
                .filter(TextField::isEmpty)
                .forEach(field -> test(field).setValue("Taking turns is fair."));
        assertThat(toDo().lines()).allMatch(line -> line.contains("If you like"));
        var lesson = LessonText.read(kept(draft).lesson()).orElseThrow();
        assertThat(lesson.head().text("title")).isEqualTo("Fair play: \"us\" & you");
        assertThat(lesson.head().text("minutes")).isEqualTo("15");
        assertThat(lesson.steps()).hasSize(3);
        assertThat(QuizText.read(kept(draft).quiz()).orElseThrow().questions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.id()).isEqualTo("or-7-11-01");
                    assertThat(question.lookAgain()).isEqualTo("We play");
                });
        assertThat($(FramedPage.class).first().shown()).contains("## Is it a step?", "Play a game with a friend.");
        test(byId("publish", Button.class).orElseThrow()).click();
        assertThat(lessons.open(draft.reference()).isPublished())
                .as("it asks once")
                .isFalse();
        assertThat(textOf(byId("publish-asked", Component.class).orElseThrow())).contains("will see it");
        test(byId("publish-yes", Button.class).orElseThrow()).click();
        assertThat(lessons.open(draft.reference()).edition()).isEqualTo(1);
        assertThat(byId("message", Paragraph.class).orElseThrow().getText()).startsWith("Published");
    }

    @Test
    void aQuestionLeadsToItsStepWhenThatIsRenamedAndEveryKindCanBeAdded() {
        var draft = fresh();
        test(fields("Name of the step").get(0)).setValue("First");
        for (var kind : List.of(
                "one right answer",
                "several right answers",
                "true or false",
                "put in order",
                "match pairs",
                "a story with choices",
                "how sure are you?")) {
            press(kind);
        }
        test(fields("Name of the step").get(0)).setValue("Another name");
        assertThat(QuizText.read(kept(draft).quiz()).orElseThrow().questions())
                .hasSize(7)
                .allMatch(question -> question.lookAgain().equals("Another name"))
                .extracting(question -> question.id())
                .doesNotHaveDuplicates();
        assertThat(toDo()).contains("Write the question.").doesNotContain("`");
    }

    @Test
    void ofOneRightAnswerThereIsOne() {
        var draft = fresh();
        press("one right answer");
        var marks = all(Checkbox.class).stream().toList();
        test(marks.get(0)).click();
        test(marks.get(0)).click();
        test(marks.get(1)).click();
        assertThat(QuizText.read(kept(draft).quiz())
                        .orElseThrow()
                        .questions()
                        .getFirst()
                        .rows())
                .filteredOn(row -> row.right())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void stepsAreMovedAndWhatIsRemovedIsPutBack() {
        var draft = fresh();
        test(fields("Name of the step").get(0)).setValue("One");
        test(fields("Name of the step").get(1)).setValue("Two");
        press("Move step 1 down");
        assertThat(titles(draft)).containsExactly("Two", "One", "How to tell someone");
        press("Remove step 1");
        assertThat(titles(draft)).containsExactly("One", "How to tell someone");
        press("Put step 1 back");
        assertThat(titles(draft)).containsExactly("Two", "One", "How to tell someone");
    }

    private List<String> titles(OwnDraft draft) {
        return LessonText.read(kept(draft).lesson()).orElseThrow().steps().stream()
                .map(step -> step.title())
                .toList();
    }

    @Test
    void aPictureIsFoundByWordsAndBringsWhatItTeaches() {
        var draft = fresh();
        press("Picture");
        test(fields("Find a picture by words, such as “phone” or “Gran”").getFirst())
                .setValue("filter cheeks");
        press("Take the picture: A filter gives Mia big eyes and pink cheeks. Mia's own face has not changed.");
        assertThat(LessonText.read(kept(draft).lesson())
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .parts())
                .anySatisfy(part -> {
                    assertThat(part.kind()).isEqualTo(PartKind.PICTURE);
                    assertThat(part.name()).isEqualTo("avatar-filter.svg");
                    assertThat(part.words()).startsWith("A filter gives Mia");
                });
    }

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
        assertThat(areas("Something to talk about").getFirst().getValue()).startsWith("😀");
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
