package org.thinkuknow.results.ui;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.PupilWords;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of results is made by several modules, in one order. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class ResultsViewIT extends StaffViews {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Seats seats;

    @Autowired
    private PupilWords words;

    @Test
    void whatAPupilWroteComesFirstThenWhatMayFollowThenTheNumbers() {
        var asked = ChildWords.of("What is a stranger?");
        var code = lessons.start(LESSON);
        var live = lessons.mine(code).lesson();
        assertThat(words.ask(seats.take(live, 1).seat(), "Q-0000000a", asked)).isTrue();
        var page = "teach/results/" + live.reference();
        assertThat(navigate(page, ResultsView.class).getElement().getOuterHTML())
                .as("while it runs")
                .doesNotContain("forget-who");
        lessons.end(code);
        var results = navigate(page, ResultsView.class);
        assertThat(textOf(results))
                .containsSubsequence(
                        "PDF to print",
                        "Table (CSV)",
                        "Questions still to answer",
                        asked,
                        "What next",
                        "Look at this again",
                        "Too few answered to tell",
                        "Every question");
        assertThat(results.getElement().getOuterHTML()).contains("<forget-who");
    }
}
