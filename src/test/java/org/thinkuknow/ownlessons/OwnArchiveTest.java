package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is taken away can be brought back, and a hostile file does no harm. */
class OwnArchiveTest {

    @Test
    void whatIsTakenAwayComesBackAsItWas() {
        var text = new OwnText("---\ntitle: Grüße, 你好 🙂\n---\n", "title: x\n");
        assertThat(OwnArchive.read(OwnArchive.of(text))).isEqualTo(text);
    }

    @Test
    void filesInAFolderWithOtherLineEndsAndAMarkAreReadTheSame() {
        var zip = zip("my lesson/lesson.md", "\ufeff---\r\ntitle: a\r\n", "my lesson/quiz.yaml", "title: a\r");
        assertThat(OwnArchive.read(zip)).isEqualTo(new OwnText("---\ntitle: a\n", "title: a\n"));
    }

    @Test
    void whatIsNoArchiveOfALessonIsRefusedInWords() {
        refused("no zip".getBytes(StandardCharsets.UTF_8), "does not hold the two files");
        refused(zip("lesson.md", "x", "notes.txt", "y"), "does not hold the two files");
        refused(zip("lesson.md", "x".repeat(40_001), "quiz.yaml", "y"), "more than 40,000 characters");
    }

    /** A megabyte of nothing is some hundred bytes in a zip. */
    @Test
    void aFileThatGrowsWhenItIsOpenedIsRefused() {
        refused(zip("lesson.md", "\0".repeat(50_000_000), "quiz.yaml", "y"), "too large");
    }

    /** Nor is a file that nobody needs opened to its end: it would take seconds of a processor. */
    @Test
    void aFileBesideThemThatGrowsIsRefusedAsSoonAsItDoes() {
        refused(
                zip("notes.txt", "\0".repeat(6_000_000), "lesson.md", "x", "quiz.yaml", "y"),
                "large files besides lesson.md and quiz.yaml");
        refused(
                zip(
                        "a.txt",
                        "\0".repeat(3_000_000),
                        "b.txt",
                        "\0".repeat(3_000_000),
                        "lesson.md",
                        "x",
                        "quiz.yaml",
                        "y"),
                "large files besides");
    }

    /** Contrast: some programs put small files of their own into every zip. */
    @Test
    void aSmallFileBesideThemDoesNoHarm() {
        assertThat(OwnArchive.read(zip("._lesson.md", "\0".repeat(4_000), "lesson.md", "x", "quiz.yaml", "y")))
                .isEqualTo(new OwnText("x", "y"));
    }

    @Test
    void aTextHasAtMost40000Characters() {
        assertThat(new OwnText("x".repeat(40_000), "y".repeat(40_000)).lesson()).hasSize(40_000);
        assertThatThrownBy(() -> new OwnText("x", "y".repeat(40_001)))
                .isInstanceOf(OwnLessonRefused.class)
                .hasMessageContaining("The quiz has more than");
    }

    @Test
    void aListCallsADraftByItsTitle() {
        assertThat(new OwnText("---\ntitle: \"Don't press\"\n", "").title()).isEqualTo("Don't press");
        assertThat(new OwnText("---\ntitle:\nstrand: x\n", "").title()).isEqualTo("No title yet");
        assertThat(new OwnText("title: " + "long ".repeat(100), "").title()).hasSize(100);
    }

    private static void refused(byte[] zip, String words) {
        assertThatThrownBy(() -> OwnArchive.read(zip))
                .isInstanceOf(OwnLessonRefused.class)
                .hasMessageContaining(words);
    }

    private static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
