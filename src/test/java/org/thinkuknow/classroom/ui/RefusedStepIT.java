package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** What a step in a live lesson was refused for is said to the teacher, on her remote. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class RefusedStepIT extends StaffViews {

    @Autowired
    private LiveLessons lessons;

    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = lessons.start("/learn/4-7/kind-words-on-a-screen");
    }

    @AfterEach
    void itEnds() {
        lessons.end(code);
    }

    @Test
    void theRemoteSaysWhyAndTheNextStepTakesTheWordsAway() {
        var remote = navigate("teach/live/" + code, FollowedLesson.class);
        remote.attempt(() -> {
            throw new LessonRefused("This question cannot stand on the board.");
        });
        assertThat(refused()).isEqualTo("This question cannot stand on the board.");
        remote.attempt(() -> lessons.move(code, 1));
        assertThat(refused()).isEmpty();
    }

    private String refused() {
        return byId("refused", Paragraph.class).orElseThrow().getText();
    }
}
