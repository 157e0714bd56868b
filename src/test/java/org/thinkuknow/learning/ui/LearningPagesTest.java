package org.thinkuknow.learning.ui;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.content.WhoReads;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.shell.PublicPage;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class LearningPagesTest {

    private static final Problems PROBLEMS = new Problems();
    private static final ContentFiles FILES = ContentFiles.packed();
    private static final Lessons LESSONS = Lessons.read(FILES, PROBLEMS);
    private static final LearningPages PAGES = new LearningPages(
            LESSONS,
            Helplines.read(FILES, LocalDate.of(2026, 11, 24), PROBLEMS),
            new WhoReads(FILES),
            new StaticListableBeanFactory().getBeanProvider(LessonExtras.class));

    @Test
    void theFirstPageHasADoorForEveryAge() {
        var links = html(page(""));
        for (var band : AgeBand.values()) {
            assertThat(links).contains("href=\"/learn/" + band.slug() + "\"", band.title());
        }
        assertThat(links)
                .contains(
                        "You are not in trouble for telling.",
                        "This copy has nobody to read it.",
                        "href=\"tel:08001111\"");
    }

    @Test
    void everyLessonHasAListEntryAPageAndATeachersPage() {
        for (var lesson : LESSONS.all()) {
            assertThat(html(page("learn/" + lesson.band().slug()))).contains("href=\"" + lesson.address() + "\"");
            assertThat(page(lesson.address().substring(1)).title()).isEqualTo(lesson.title());
            assertThat(html(page(lesson.address().substring(1) + "/teach")))
                    .contains("The plan", "Before the lesson", "Home sheet");
        }
    }

    @Test
    void theTeacherReadsWhatHoldsForEveryLessonBeforeTheNotes() {
        assertThat(html(page("learn/4-7/friends-on-a-screen/teach")))
                .containsSubsequence(
                        "Before the lesson", "If a child tells you something", "For this lesson", "Sensitive points.");
    }

    @Test
    void theTeacherSeesWhereALessonFits() {
        var lesson = LESSONS.all().getFirst();
        var html = html(page(lesson.address().substring(1) + "/teach"));
        assertThat(html)
                .contains(
                        "Education for a Connected World: " + lesson.strand().title(),
                        "Computing, key stage 1: ",
                        "Relationships and health education, primary: ");
        assertThat(html).contains(lesson.goals().iCan());
    }

    @Test
    void theStepsCanBeLinkedTo() {
        var lesson = LESSONS.all().getFirst();
        var html = html(page(lesson.address().substring(1)));
        for (var i = 1; i <= lesson.steps().size(); i++) {
            assertThat(html).contains("id=\"step-" + i + "\"");
        }
    }

    @Test
    void theReportButtonHasOneNameAtEveryAgeAndRemembersTheLesson() {
        assertThat(page("learn/4-7/friends-on-a-screen").report().words()).isEqualTo("Tell someone");
        assertThat(page("learn/4-7/friends-on-a-screen").report().address())
                .isEqualTo("/report?lesson=friends-on-a-screen");
        assertThat(page("learn/14-18").report().words()).isEqualTo("Tell someone");
    }

    @Test
    void nothingElseIsAPage() {
        for (var path : new String[] {
            "learn",
            "learn/5-9",
            "learn/4-7/nothing",
            "learn/4-7/friends-on-a-screen/more",
            "learn/4-7/friends-on-a-screen/teach/more",
            "other/4-7"
        }) {
            assertThat(PAGES.at(path)).as(path).isEmpty();
        }
    }

    private static PublicPage page(String path) {
        return PAGES.at(path).orElseThrow(() -> new AssertionError("No page at " + path));
    }

    private static String html(PublicPage page) {
        return page.content().getElement().getOuterHTML();
    }
}
