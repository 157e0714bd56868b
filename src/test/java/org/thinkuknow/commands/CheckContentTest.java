package org.thinkuknow.commands;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ContentCopy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.LESSON;
import static org.thinkuknow.support.ContentCopy.ORDER;

class CheckContentTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** What nobody has held to its own page or looked up yet is a warning, so that those who run the check know of it. */
    @Test
    void theRealContentIsRightAndALawOnItsWayThatNobodyCheckedForLongStopsNoBuild() {
        var content = ContentCopy.in(directory);
        var old = "content/law.yaml:%d: Last checked on 2020-01-01"
                .formatted(content.change("law.yaml", "  checked: .*", "  checked: 2020-01-01"));
        assertThat(check(content.directory())).isZero();
        assertThat(printed()).contains(" 0 problems", old);
        assertThat(printed().lines().filter(line -> line.contains("content/") && !line.contains(old)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches(
                                "Look at content/(help/helplines|law)\\.yaml:\\d+: (Nobody has held this to its own page|This is "
                                        + "from memory).*"));
    }

    @Test
    void everyMistakeIsPrintedWithItsFileAndLine() {
        var content = ContentCopy.in(directory);
        var strand = content.change(LESSON, "strand:.*", "strand: cookery");
        var order = content.change(ORDER, "  - friends-on-a-screen", "  - friends-on-a-screen\n  - never-written") + 1;
        assertThat(check(content.directory())).isOne();
        assertThat(printed())
                .contains(
                        "content/%s:%d: ".formatted(LESSON, strand),
                        "content/%s:%d: ".formatted(ORDER, order),
                        " 2 problems");
    }

    @Test
    void aFileInOldLettersIsNamed() throws Exception {
        var content = ContentCopy.in(directory);
        Files.writeString(content.directory().resolve(LESSON), "caf\u00e9", StandardCharsets.ISO_8859_1);
        assertThat(check(content.directory())).isOne();
        assertThat(printed()).startsWith("content/%s:1: ".formatted(LESSON)).contains("save it as UTF-8");
    }

    private int check(Path content) {
        return ContentCommands.checkContent(content, List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
