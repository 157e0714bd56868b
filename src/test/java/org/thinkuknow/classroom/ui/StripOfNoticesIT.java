package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands above each page is asked again with each page, in one strip. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class StripOfNoticesIT extends StaffViews {

    @Autowired
    private LiveLessons lessons;

    @AfterEach
    void itEnds() {
        lessons.running().forEach(lesson -> lessons.end(lesson.code()));
    }

    @Test
    void whatBeganOrEndedSinceTheLastPageIsSaidOnTheNext() {
        assertThat(strip("teach")).doesNotContain("code");
        var code = lessons.start("/learn/7-11/passwords-and-private-things");
        assertThat(strip("teach/taught")).contains("code " + code).containsOnlyOnce(code);
        assertThat(strip("teach")).containsOnlyOnce(code);
        lessons.end(code);
        assertThat(strip("teach/taught")).doesNotContain(code);
    }

    private String strip(String page) {
        UI.getCurrent().navigate(page);
        return textOf(byClass("notices"));
    }
}
