package org.thinkuknow.commands;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("messages.csv");
    }

    @Test
    void eachMessageGetsALineWithItsLevelAndCues() throws Exception {
        assertThat(assess(
                        "id,message",
                        "A,i want to die",
                        "B,he keeps asking me to send pics",
                        "C,how do i block somebody"))
                .isZero();
        assertThat(printed(lines))
                .isEqualTo(
                        "id,level,cues,reads\nA,one,suicide,urgent\nB,two,asked-for-pictures,unlikely\nC,three,,unlikely\n");
        assertThat(printed(table)).isEmpty();
    }

    /** Where there is no id, lines are counted; the reader is held against the levels too. */
    @Test
    void hitsAndMissesAreCountedWhereLevelsAreGiven() throws Exception {
        assertThat(assess(
                        "level,message",
                        "one,i want to die",
                        "ONE,hello",
                        "none,\"well, i want to die\"",
                        "three,how do i block somebody"))
                .isZero();
        assertThat(printed(lines)).contains("\n1,one,", "\n2,three,", "\n3,one,");
        var said = printed(table)
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .toList();
        assertThat(said)
                .filteredOn(line -> line.matches("one \\d.*"))
                .singleElement()
                .asString()
                .matches("one 2 1 1 0 .*");
        assertThat(said)
                .filteredOn(line -> line.startsWith("none"))
                .singleElement()
                .asString()
                .matches("none 1 0 1 1 .*");
        assertThat(said).contains("urgent 2 50 %", "unlikely to be urgent 2 50 %", "not read 0 -");
    }

    @Test
    void aTableWithoutMessagesIsRefused() throws Exception {
        assertThat(assess("words", "hello")).isOne();
        assertThat(printed(table)).contains("no column `message`");
    }

    @Test
    void aMissingFileIsSaidPlainly() {
        assertThat(Assessment.print(file, stream(lines), stream(table))).isOne();
        assertThat(printed(table)).contains("cannot be read");
    }

    private int assess(String... rows) throws Exception {
        Files.write(file, List.of(rows));
        return Assessment.print(file, stream(lines), stream(table));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
