package org.thinkuknow.commands;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.support.ContentCopy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows "Add a lesson in ten minutes" of content/README.md to the letter. */
class RecipeTest {

    private static final Pattern FILE = Pattern.compile(
            "into the file `(?<path>[^`]+)`:\\n\\n {3}````\\w+\\n(?<text>.*?)\\n {3}````", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("In `(?<path>[^`]+)`, add the line `(?<line>[^`]+)` below `(?<above>[^`]+)`");

    @TempDir
    private Path directory;

    @Test
    void aLessonIsAddedAsTheReadmeSays() throws Exception {
        var content = ContentCopy.in(directory);
        var recipe = Files.readString(Path.of("content", "README.md"));
        var files = FILE.matcher(recipe).results().toList();
        assertThat(files).extracting(found -> found.group("path")).hasSize(2);
        for (var file : files) {
            content.write(file.group("path"), lines(file));
        }
        var added = LINE.matcher(recipe).results().toList();
        assertThat(added).hasSize(1);
        content.change(
                added.getFirst().group("path"),
                added.getFirst().group("above"),
                "$0\n" + added.getFirst().group("line"));

        var printed = new ByteArrayOutputStream();
        var status = ContentCommands.checkContent(
                content.directory(), List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(" 0 problems")
                .doesNotContain("content/lessons");
        assertThat(status).isZero();
        var lesson =
                Lessons.read(content.files(), new Problems()).find(AgeBand.SEVEN_TO_ELEVEN, "before-you-press-send");
        assertThat(lesson.map(Lesson::address))
                .hasValueSatisfying(address -> assertThat(recipe).contains("look at `" + address + "`"));
        assertThat(lesson.orElseThrow().steps())
                .allSatisfy(step -> assertThat(step.html()).contains("class=\"easy\""));
    }

    /** In a numbered list, what belongs to an entry stands three spaces in. */
    private static List<String> lines(MatchResult file) {
        return file.group("text")
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(3))
                .toList();
    }
}
