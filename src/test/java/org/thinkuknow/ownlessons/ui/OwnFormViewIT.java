package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.text.CardText;
import org.thinkuknow.ownlessons.text.LessonText;
import org.thinkuknow.ownlessons.text.PartKind;
import org.thinkuknow.ownlessons.text.QuizText;
import org.thinkuknow.shell.FramedPage;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson is written in a form, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class OwnFormViewIT extends OpenForm {

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
    void theAgeIsChangedInTheFormAndWhatDependsOnItFollows() {
        var draft = fresh();
        test(fields("Title").getFirst()).setValue("Fair play");
        press("true or false");
        test(byId("age", ComboBox.class).orElseThrow()).selectItem("Ages 14 to 18");
        var now = lessons.open(draft.reference());
        assertThat(now.band()).isEqualTo(AgeBand.FOURTEEN_TO_EIGHTEEN);
        assertThat(now.text().title()).isEqualTo("Fair play");
        assertThat(textOf(byId("saved", Paragraph.class).orElseThrow())).contains("for ages 14 to 18 now");
        assertThat(fields("Title").getFirst().getValue()).isEqualTo("Fair play");
        assertThat($(FramedPage.class).first().shown()).contains("band-14-18");
        press("true or false");
        assertThat(QuizText.read(kept(draft).quiz()).orElseThrow().questions())
                .extracting(CardText::id)
                .containsExactly("or-14-18-01", "or-14-18-02");
        test(byId("advanced", Button.class).orElseThrow()).click();
        test(byId("age", ComboBox.class).orElseThrow()).selectItem("Ages 7 to 11");
        assertThat(QuizText.read(kept(draft).quiz()).orElseThrow().questions())
                .extracting(CardText::id)
                .containsExactly("or-7-11-01", "or-7-11-02");
        assertThat(byId("as-form", Button.class)).as("it is text still").isPresent();
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
    void aQuestionGetsAPictureAndLosesItAgain() {
        var draft = fresh();
        var before = fields("What the picture teaches").size();
        press("one right answer");
        press("Add a picture");
        test(fields("Find a picture by words, such as “phone” or “Gran”").getFirst())
                .setValue("filter");
        press("Take the picture: A filter gives Mia big eyes and pink cheeks. Mia's own face has not changed.");
        assertThat(question(draft).picture()).isNotEmpty();
        assertThat(question(draft).alt()).startsWith("A filter gives Mia");
        press("Take the picture off");
        assertThat(question(draft).picture()).isEmpty();
        assertThat(question(draft).alt()).isEmpty();
        assertThat(fields("What the picture teaches")).hasSize(before);
    }

    private CardText question(OwnDraft draft) {
        return QuizText.read(kept(draft).quiz()).orElseThrow().questions().getFirst();
    }
}
