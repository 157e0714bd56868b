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
    private static final String EVIL =
            "<script>alert(1)</script><img src=x onerror=alert(2)><iframe src=https://evil.example></iframe>";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void onlyTheTeacherReadsTheTeachersNotes() {
        var page = page(
                ":::teacher",
                "For the whole lesson.",
                ":::",
                "## One (5 minutes)",
                "For the pupil.",
                ":::teacher",
                "For this step.",
                ":::");
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
        var page = page(
                "## One (5 minutes)",
                ":::chat",
                "Zip, 16:02: " + EVIL,
                "<b>Zip</b>: <a href=javascript:alert(1)>hello</a>",
                ":::");
        assertHarmless(page.steps().getFirst().html());
        assertThat(page.steps().getFirst().html())
                .contains("<ol class=\"chat\">", "<span class=\"when\">16:02</span>", "&lt;script&gt;");
    }

    @Test
    void nothingThatRunsComesOutOfABlock() {
        for (var block : List.of("do", "do " + EVIL, "talk", "help Stop", "help " + EVIL, "easy", "teacher")) {
            var page = page("## One (5 minutes)", ":::" + block, EVIL, "", "[x](javascript:alert(3))", ":::");
            assertHarmless(page.steps().getFirst().html());
            assertHarmless(page.steps().getFirst().notes());
        }
        assertHarmless(
                page(":::teacher", EVIL, ":::", "## One (5 minutes)", "Words.").notes());
    }

    @Test
    void nothingThatRunsComesOutOfAWorksheet() {
        assertHarmless(page("## One (5 minutes)", ":::sheet Draw", EVIL, "", "- [ ] " + EVIL, ":::")
                .sheet()
                .orElseThrow()
                .html());
    }

    @Test
    void aBlockIsHeadedByItsWriterOrByItsKind() {
        var html = page(
                        "## One (5 minutes)",
                        ":::help If a chat feels wrong",
                        "Stop.",
                        ":::",
                        ":::do",
                        "Draw.",
                        ":::",
                        ":::talk Two minds",
                        "Why?",
                        ":::")
                .steps()
                .getFirst()
                .html();
        assertThat(html)
                .contains(
                        "<section class=\"block block-help\"><h3>If a chat feels wrong</h3><p>Stop.</p>",
                        "<h3>Something to do</h3><p>Draw.</p>",
                        "<h3>Two minds</h3><p>Why?</p>");
    }

    @Test
    void anEasyVersionStandsBesideTheWordsThatItReplaces() {
        var html = page(
                        "## One (5 minutes)",
                        "![Mia waves.](friends-video-call.svg)",
                        "",
                        "A long way to say it.",
                        "",
                        "- One",
                        ":::easy",
                        "Say it.",
                        ":::",
                        ":::do",
                        "Draw.",
                        ":::",
                        "And more.")
                .steps()
                .getFirst()
                .html();
        assertThat(html)
                .containsSubsequence(
                        "<img",
                        "<div class=\"full\">",
                        "A long way",
                        "One",
                        "</div>",
                        "<div class=\"easy\"><p>Say it.</p>",
                        "</div>",
                        "block-do",
                        "<div class=\"full\"><p>And more.</p>");
        assertThat(html.substring(0, html.indexOf("<img"))).doesNotContain("<div");
    }

    @Test
    void aStepThatIsEasyThroughoutHidesNothing() {
        assertThat(page("## One (5 minutes)", "Say it.").steps().getFirst().html())
                .isEqualToIgnoringWhitespace("<p>Say it.</p>");
    }

    @Test
    void aWorksheetHasLinesToWriteOnAndBoxesToTick() {
        var page = page(
                "## One (5 minutes)",
                "Words.",
                ":::sheet My helpers",
                "My name",
                "",
                "____",
                "____",
                "",
                "- [ ] I can tell.",
                "- no box",
                "",
                "| a | b |",
                "|---|---|",
                "| | |",
                ":::");
        var sheet = page.sheet().orElseThrow();
        assertThat(sheet.title()).isEqualTo("My helpers");
        assertThat(sheet.html().split("<hr", -1)).hasSize(3);
        assertThat(sheet.html())
                .contains("<li class=\"tick\">I can tell.</li>", "<li>no box</li>", "<td> </td>")
                .doesNotContain("[ ]");
        assertThat(page.steps().getFirst().html()).contains("Words.").doesNotContain("My name");
    }

    @Test
    void whatAPupilReadsIsKnownByItsLine() {
        var words = page(
                        ":::teacher",
                        "Not this.",
                        ":::",
                        "## One (5 minutes)",
                        "![Nor this.](friends-video-call.svg)",
                        "",
                        "Some **bold** words",
                        "go on.",
                        ":::chat",
                        "Gran, 16:02: Hello Mia!",
                        ":::",
                        ":::do",
                        "- [Tell](/report) us",
                        ":::",
                        ":::sheet Draw",
                        "Nor that.",
                        ":::",
                        "| a | b |",
                        "|---|---|")
                .steps()
                .getFirst()
                .words();
        assertThat(words)
                .containsExactly(
                        new Passage(BlockKind.PLAIN, 10, "Some bold words go on."),
                        new Passage(BlockKind.CHAT, 13, "Hello Mia!"),
                        new Passage(BlockKind.DO, 16, "Tell us"),
                        new Passage(BlockKind.PLAIN, 21, "a"),
                        new Passage(BlockKind.PLAIN, 21, "b"));
        assertThat(words.getFirst().count()).isEqualTo(5);
    }

    @Test
    void everySpeakerOfAChatKeepsToOneSide() {
        var html = page("## One (5 minutes)", ":::chat", "Gran: One", "Mia: Two", "Gran: Three", ":::")
                .steps()
                .getFirst()
                .html();
        assertThat(html.split("side-0", -1)).hasSize(3);
        assertThat(html.split("side-1", -1)).hasSize(2);
    }

    private static void assertHarmless(String html) {
        assertThat(html)
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<b>")
                .doesNotContainIgnoringCase("href=");
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
