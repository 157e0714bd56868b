package org.thinkuknow.shift;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;

/** An officer's views are theirs, each once, eight at most, and nothing that is not of the queue. */
class SavedViewsIT extends RunningApplication {

    @Autowired
    private SavedViews views;

    @AfterEach
    void nothingIsLeft() {
        OFFICER.run(() -> views.mine().forEach(views::forget));
    }

    @Test
    void eachIsKeptOnceAndNobodyElseHasIt() {
        OFFICER.run(() -> {
            views.keep("?whose=mine");
            views.keep("?overdue");
            views.keep("?whose=mine");
        });
        assertThat(OFFICER.get(views::mine)).containsExactly("?whose=mine", "?overdue");
        assertThat(SECOND_OFFICER.get(views::mine)).isEmpty();
        SECOND_OFFICER.run(() -> views.forget("?overdue"));
        assertThat(OFFICER.get(views::mine)).hasSize(2);
        OFFICER.run(() -> views.forget("?overdue"));
        assertThat(OFFICER.get(views::mine)).containsExactly("?whose=mine");
        assertThatThrownBy(() -> TEACHER.get(views::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFirstGivesWayToANinth() {
        OFFICER.run(() -> {
            for (var number = 0; number <= SavedViews.MOST; number++) {
                views.keep("?level=" + (char) ('a' + number));
            }
        });
        assertThat(OFFICER.get(views::mine)).hasSize(SavedViews.MOST).doesNotContain("?level=a");
    }

    @Test
    void whatIsNoViewOfTheQueueIsRefused() {
        for (var other : new String[] {"", "whose=mine", "?Amy", "?x=<b>", "?" + "a".repeat(200)}) {
            assertThatThrownBy(() -> OFFICER.run(() -> views.keep(other)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
