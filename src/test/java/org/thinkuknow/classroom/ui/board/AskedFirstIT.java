package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson that a link from elsewhere would begin begins when the teacher says so. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class AskedFirstIT extends StaffViews {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingRuns() {
        database.sql(
                        "update live_lesson set ended_at = utc_timestamp(6), open_code = null, open_lesson = null where lesson = ?")
                .param(LESSON)
                .update();
    }

    @Test
    void nothingBeginsUntilTheButtonIsPressed() {
        assertThat(arriving("ask=1&lesson=" + LESSON)).isInstanceOf(StartView.class);
        assertThat(running()).isZero();
        test(byId("begin", Button.class).orElseThrow()).click();
        assertThat(running()).isOne();
    }

    /** Contrast: over our own pages it begins with the one press there. */
    @Test
    void withoutTheQuestionItBeginsAtOnce() {
        assertThat(arriving("lesson=" + LESSON)).isInstanceOf(BoardView.class);
        assertThat(running()).isOne();
    }

    private HasElement arriving(String query) {
        UI.getCurrent().navigate("teach/start", QueryParameters.fromString(query));
        return getCurrentView();
    }

    private int running() {
        return database.sql("select count(*) from live_lesson where open_lesson = ?")
                .param(LESSON)
                .query(Integer.class)
                .single();
    }
}
