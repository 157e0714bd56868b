package org.thinkuknow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.LESSON;
import static org.thinkuknow.support.ContentCopy.ORDER;

class CheckContentTest {

    @TempDir
    private Path directory;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theRealContentIsRight() {
        assertThat(check(Path.of("content"))).isZero();
        assertThat(printed()).contains(" 0 problems").doesNotContain("content/");
    }

    @Test
    void everyMistakeIsPrintedWithItsFileAndLine() {
        var content = ContentCopy.in(directory);
        var strand = content.change(LESSON, "strand:.*", "strand: cookery");
        var order = content.change(ORDER, "  - friends-on-a-screen", "  - friends-on-a-screen\n  - never-written") + 1;
        assertThat(check(content.directory())).isOne();
        assertThat(printed()).contains("content/%s:%d: ".formatted(LESSON, strand), "content/%s:%d: ".formatted(ORDER, order), " 2 problems");
    }

    @Test
    void aFileInOldLettersIsNamed() throws Exception {
        var content = ContentCopy.in(directory);
        Files.writeString(content.directory().resolve(LESSON), "caf\u00e9", StandardCharsets.ISO_8859_1);
        assertThat(check(content.directory())).isOne();
        assertThat(printed()).startsWith("content/%s:1: ".formatted(LESSON)).contains("save it as UTF-8");
    }

    private int check(Path content) {
        return ContentCommands.checkContent(content, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
