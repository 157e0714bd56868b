package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** The next class does not fall into the last one's lesson. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class StartedAgainIT extends StaffViews {

    private static final String LESSON = "/learn/7-11/passwords-and-private-things";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Seats seats;

    private String code;

    @BeforeEach
    void aLessonRuns() {
        code = lessons.start(LESSON);
    }

    @AfterEach
    void itEnds() {
        lessons.running().forEach(lesson -> lessons.end(lesson.code()));
    }

    @Test
    void aLessonThatRunsWithAClassIsAskedAbout() {
        seats.take(lessons.mine(code).lesson(), 1);
        start();
        var page = byId("still-running", StillRunning.class).orElseThrow();
        assertThat(textOf(page)).contains("has been running since", "with 1 screen", "Start again for another class");
        assertThat(page.getElement().getOuterHTML()).contains("/teach/live/" + code);
        test(byId("start-anew", NativeButton.class).orElseThrow()).click();
        assertThat(lessons.mine(code).lesson().isRunning()).isFalse();
        assertThat(lessons.running()).hasSize(1);
    }

    @Test
    void whoPressesTwiceIsNotAsked() {
        start();
        assertThat(byId("still-running", StillRunning.class)).isEmpty();
        assertThat(lessons.running())
                .hasSize(1)
                .allMatch(lesson -> lesson.code().equals(code));
    }

    private static void start() {
        UI.getCurrent().navigate("teach/start", QueryParameters.fromString("lesson=" + LESSON));
    }
}
