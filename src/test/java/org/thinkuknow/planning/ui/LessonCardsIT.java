package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.Preparation;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.support.StaffViews;

import java.util.Arrays;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The lessons in the teacher's room, and what of one is taught, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class LessonCardsIT extends StaffViews {

    private static final String LESSON = "/learn/7-11/passwords-and-private-things";

    @Autowired
    private Lessons library;

    @Autowired
    private LessonShelf shelf;

    @Autowired
    private Teaching teaching;

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void eachLessonOfAnAgeHasItsPictureAndIsOnePressFromItsBoard(AgeBand band) {
        var room = new LibraryShelf(shelf);
        room.show(band);
        var html = room.getElement().getOuterHTML();
        for (Lesson lesson : library.of(band)) {
            assertThat(html)
                    .contains(
                            "href=\"/teach/start?lesson=%s\"".formatted(lesson.address()),
                            "href=\"/teach/prepare?lesson=%s\"".formatted(lesson.address()),
                            "href=\"/teach/pack/lesson/%s/%s\"".formatted(band.slug(), lesson.slug()),
                            "src=\"%s\"".formatted(lesson.picture().orElseThrow()),
                            "%d minutes".formatted(lesson.minutes()));
        }
        assertThat(html).contains("id=\"ages-%s\"".formatted(band.slug())).containsOnlyOnce("aria-pressed=\"true\"");
    }

    @Test
    void theAgeIsInTheAddressAndAnotherOneIsOnePressAway() {
        go("teach", "ages=14-18");
        assertThat(pressed()).isEqualTo("Ages 14 to 18");
        test(byId("ages-4-7", NativeButton.class).orElseThrow()).click();
        assertThat(pressed()).isEqualTo("Ages 4 to 7");
        assertThat(textOf($(TeachView.class).first())).contains("Friends on a screen");
        go("teach", "ages=none");
        assertThat(pressed()).as("an age that is none").isNotEmpty();
    }

    @Test
    void partsAreTickedTheirMinutesAddUpAndAPressFitsThemIntoTheTimeThereIs() {
        teaching.prepareApart(LESSON, Preparation.NONE);
        go("teach/prepare", "lesson=" + LESSON);
        var whole = teaching.parts(LESSON).orElseThrow();
        assertThat(minutes()).startsWith("About %d minutes".formatted(whole.minutes()));
        test(byId("part-step-2", Checkbox.class).orElseThrow()).click();
        var second = whole.find("step-2").orElseThrow().minutes();
        assertThat(minutes()).startsWith("About %d minutes".formatted(whole.minutes() - second));
        assertThat(teaching.preparationApart(LESSON).leftOut()).containsExactly("step-2");
        test(byId("fit-30", NativeButton.class).orElseThrow()).click();
        var kept = whole.leavingOut(teaching.preparationApart(LESSON).leftOut());
        assertThat(kept.minutes()).isBetween(23, 30);
        assertThat(minutes()).startsWith("About %d minutes".formatted(kept.minutes()));
        var last = byId("part-step-" + whole.lesson().steps().size(), Checkbox.class)
                .orElseThrow();
        assertThat(last.getValue()).isTrue();
        assertThat(last.isReadOnly()).isTrue();
        test(byId("fit-all", NativeButton.class).orElseThrow()).click();
        assertThat(teaching.preparationApart(LESSON).leftOut()).isEqualTo(Set.of());
    }

    @Test
    void aLessonThatIsNoneIsSaidKindly() {
        go("teach/prepare", "lesson=/learn/7-11/none");
        assertThat(textOf($(PrepareView.class).first()))
                .contains("No lesson here", "There is no lesson with that address");
        go("teach/prepare", "");
        assertThat(textOf($(PrepareView.class).first())).contains("No lesson here");
    }

    private static void go(String place, String query) {
        UI.getCurrent().navigate(place, QueryParameters.fromString(query));
    }

    private String minutes() {
        return byId("minutes", Paragraph.class).orElseThrow().getText();
    }

    private String pressed() {
        return Arrays.stream(AgeBand.values())
                .map(band -> byId("ages-" + band.slug(), NativeButton.class).orElseThrow())
                .filter(age -> "true".equals(age.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .findFirst()
                .orElse("");
    }
}
