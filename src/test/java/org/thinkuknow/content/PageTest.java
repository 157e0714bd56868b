package org.thinkuknow.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class PageTest {

    private static final String FILE = "lessons/4-7/tried/lesson.md";
    private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)><iframe src=https://evil.example></iframe>";

    @TempDir
    private Path directory;
    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void onlyTheTeacherReadsTheTeachersNotes() {
        var page = page(":::teacher", "For the whole lesson.", ":::", "## One (5 minutes)", "For the pupil.", ":::teacher", "For this step.", ":::");
        assertThat(page.notes()).contains("For the whole lesson.");
        var step = page.steps().getFirst();
        assertThat(step.html()).contains("For the pupil.").doesNotContain("For this step.", "For the whole lesson.");
        assertThat(step.notes()).contains("For this step.").doesNotContain("For the pupil.");
    }

    @Test
    void theNotesOfTheRealLessonsStayWithTheTeacher() {
        var problems = new Problems();
        var page = Page.read(ContentCopy.LESSON, content.files(), problems);
        assertThat(page.steps()).hasSizeGreaterThan(3).allSatisfy(step -> {
            assertThat(step.notes()).isNotBlank();
            assertThat(step.html()).isNotBlank().doesNotContain(step.notes());
        });
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void nothingThatRunsComesOutOfAChat() {
        var page = page("## One (5 minutes)", ":::chat", "Zip, 16:02: " + EVIL, "<b>Zip</b>: <a href=javascript:alert(1)>hello</a>", ":::");
        assertHarmless(page.steps().getFirst().html());
        assertThat(page.steps().getFirst().html()).contains("<ol class=\"chat\">", "<span class=\"when\">16:02</span>", "&lt;script&gt;");
    }

    @Test
    void nothingThatRunsComesOutOfABlock() {
        for (var block : List.of("do", "talk", "help", "teacher")) {
            var page = page("## One (5 minutes)", ":::" + block, EVIL, "", "[x](javascript:alert(3))", ":::");
            assertHarmless(page.steps().getFirst().html());
            assertHarmless(page.steps().getFirst().notes());
        }
        assertHarmless(page(":::teacher", EVIL, ":::", "## One (5 minutes)", "Words.").notes());
    }

    @Test
    void everySpeakerOfAChatKeepsToOneSide() {
        var html = page("## One (5 minutes)", ":::chat", "Gran: One", "Mia: Two", "Gran: Three", ":::").steps().getFirst().html();
        assertThat(html.split("side-0", -1)).hasSize(3);
        assertThat(html.split("side-1", -1)).hasSize(2);
    }

    private static void assertHarmless(String html) {
        assertThat(html).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("<iframe").doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<b>").doesNotContainIgnoringCase("href=");
    }

    private Page page(String... lines) {
        var head = List.of("---", "title: Tried", "---");
        content.write(FILE, Stream.concat(head.stream(), Arrays.stream(lines)).toList());
        var problems = new Problems();
        var page = Page.read(FILE, content.files(), problems);
        assertThat(problems.found()).isEmpty();
        return page;
    }
}
