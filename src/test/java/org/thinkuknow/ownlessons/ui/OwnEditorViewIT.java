package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.shell.FramedPage;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing a lesson, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class OwnEditorViewIT extends StaffViews {

    @Autowired
    private OwnLessons lessons;

    @Autowired
    private OwnExample example;

    private OwnText text() {
        return example.of(AgeBand.SEVEN_TO_ELEVEN);
    }

    private OwnDraft opened(OwnText text) {
        var draft = lessons.begin(AgeBand.SEVEN_TO_ELEVEN, text);
        open(draft);
        return draft;
    }

    private void open(OwnDraft draft) {
        navigate("teach/own/" + draft.reference(), OwnEditorView.class);
    }

    private WritingArea area(String id) {
        byId("advanced", Button.class).ifPresent(button -> test(button).click());
        return byId(id, WritingArea.class).orElseThrow();
    }

    private void type(String id, String words) {
        var area = area(id);
        area.getElement().setProperty("value", words);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                area, new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(area, area, "", true));
    }

    private void publish() {
        test(byId("publish", Button.class).orElseThrow()).click();
        byId("publish-yes", Button.class)
                .filter(yes -> yes.getParent().orElseThrow().isVisible())
                .ifPresent(yes -> test(yes).click());
    }

    private String message() {
        return byId("message", Paragraph.class).orElseThrow().getText();
    }

    private String shown() {
        return $(FramedPage.class).first().shown();
    }

    @Test
    void aLessonBeginsWithAnExampleOrWithACopy() {
        navigate("teach/own", OwnLessonsView.class);
        test(byId("begin", Button.class).orElseThrow()).click();
        assertThat(area("lesson-text").getValue()).contains("title: Before you press send");
        navigate("teach/own", OwnLessonsView.class);
        @SuppressWarnings("unchecked")
        ComboBox<Lesson> copies = byId("new-copy-of", ComboBox.class).orElseThrow();
        test(copies).selectItem("Who is a friend online?");
        test(byId("begin", Button.class).orElseThrow()).click();
        assertThat(area("lesson-text").getValue()).contains("title: Who is a friend online?");
        assertThat(area("quiz-text").getValue()).contains("or-7-11-01");
    }

    @Test
    void whatIsTypedIsSavedCheckedAndShown() {
        var draft = opened(text());
        area("lesson-text");
        assertThat(textOf($(FindingList.class).first()))
                .contains("The checks find nothing to put right", "Reading age: lesson");
        assertThat(shown()).contains("Yusuf is in a hurry", "Send my answer", "<title>Before you press send");
        assertThat($(FramedPage.class).first().getElement().getAttribute("sandbox"))
                .as("nothing runs in the frame")
                .isEqualTo("allow-same-origin");
        type(
                "lesson-text",
                text().lesson()
                        .replace("strand: online-reputation", "strand: cookery")
                        .replace("Yusuf feels bad.", "<script>alert(1)</script> Zuri feels bad."));
        assertThat(lessons.open(draft.reference()).text().lesson()).contains("strand: cookery");
        assertThat(textOf($(FindingList.class).first()))
                .contains(
                        "Lesson, line 3",
                        "`strand` must be one of the eight in the list under “What you can write here”.");
        assertThat(shown())
                .contains("Zuri feels bad.", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
        assertThat(byId("saved", Paragraph.class).orElseThrow().getText()).isEqualTo("Saved.");
    }

    @Test
    void itIsPublishedOnlyOnceTheChecksPass() {
        var draft = opened(new OwnText(text().lesson().replace("minutes: 30", "minutes: 31"), text().quiz()));
        area("lesson-text");
        publish();
        assertThat(message()).contains("put right what the checks found");
        assertThat(lessons.open(draft.reference()).isPublished()).isFalse();
        type("lesson-text", text().lesson());
        publish();
        assertThat(message()).startsWith("Published");
        assertThat(lessons.open(draft.reference()).edition()).isEqualTo(1);
        assertThat(byId("publish", Button.class).filter(Button::isVisible)).isEmpty();
    }

    @Test
    void whoIsSecondIsToldAndGoesOnInACopy() {
        var draft = opened(text());
        area("lesson-text");
        lessons.save(
                draft.reference(),
                draft.revision(),
                new OwnText(text().lesson().replace("Sam", "Zuri"), text().quiz()));
        type("lesson-text", text().lesson().replace("Sam", "Yara"));
        assertThat(message()).contains("changed this lesson while you were writing", "What you wrote is safe");
        assertThat(lessons.open(draft.reference()).text().lesson())
                .contains("Zuri")
                .doesNotContain("Yara");
        type("lesson-text", text().lesson().replace("Sam", "Yolanda"));
        assertThat(message()).isEmpty();
        assertThat(lessons.all())
                .anyMatch(other -> !other.reference().equals(draft.reference())
                        && other.text().lesson().contains("Yolanda"));
    }

    @Test
    void whatIsTooLongIsNotSavedAndStays() {
        var draft = opened(text());
        type("lesson-text", text().lesson() + "x".repeat(40_000));
        assertThat(message()).contains("more than 40,000 characters", "It stays on this page");
        assertThat(area("lesson-text").getValue()).endsWith("xxxx");
        assertThat(lessons.open(draft.reference()).text()).isEqualTo(text());
    }

    @Test
    void deletingAsksFirst() {
        var draft = opened(text());
        var delete = byId("delete", Button.class).orElseThrow();
        assertThat(textOf(delete.getParent().orElseThrow())).contains("cannot be brought back");
        test(delete).click();
        assertThat($(OwnLessonsView.class).exists()).isTrue();
        assertThat(lessons.all()).extracting(OwnDraft::reference).doesNotContain(draft.reference());
        navigate("teach/own/" + draft.reference(), OwnEditorView.class);
        assertThat(textOf($(OwnEditorView.class).first()))
                .contains("No lesson here", "Your school has no lesson with that address.");
    }

    @Test
    void theTeachersPageShowsNotesAndWorksheet() {
        var draft = opened(text());
        lessons.publish(draft.reference(), draft.revision());
        navigate("teach/own/%s/1/teach".formatted(draft.reference()), OwnTeachView.class);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .contains("Before the lesson", "1. Yusuf is in a hurry, 5 minutes", "Worksheet: Before I press send");
        navigate("teach/own/%s/2/teach".formatted(draft.reference()), OwnTeachView.class);
        assertThat(textOf($(OwnTeachView.class).first())).contains("No lesson here");
    }

    @Test
    @WithMockUser(username = "demo-teacher-of-no-school", roles = "TEACHER")
    void whoHasNoSchoolIsToldKindly() {
        navigate("teach/own", OwnLessonsView.class);
        assertThat(textOf($(OwnLessonsView.class).first()))
                .contains("Your own lessons belong to a school", "Please ask your administrator");
        assertThat(byId("begin", Button.class)).isEmpty();
    }

    @Test
    void aFindingsLineIsAPressAway() {
        opened(new OwnText(text().lesson().replace("minutes: 30", "minutes: 31"), text().quiz()));
        area("lesson-text");
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("Lesson, line"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(message()).isEmpty();
    }
}
