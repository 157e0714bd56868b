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

    @Test
    void linesAreCountedWhereThereIsNoId() throws Exception {
        assertThat(assess("message", "hello", "\"well, i want to die\"")).isZero();
        assertThat(printed(lines)).contains("\n1,three,").contains("\n2,one,");
    }

    @Test
    void hitsAndMissesAreCountedWhereLevelsAreGiven() throws Exception {
        assertThat(assess("level,message", "one,i want to die", "ONE,hello", "none,i want to die", "three,hello"))
                .isZero();
        assertThat(printed(table).lines().filter(line -> line.startsWith("one")))
                .singleElement()
                .asString()
                .matches("one +2 +1 +1 +0 .*");
        assertThat(printed(table).lines().filter(line -> line.startsWith("none")))
                .singleElement()
                .asString()
                .matches("none +1 +0 +1 +1 .*");
    }

    @Test
    void whatTheReaderSaidIsHeldAgainstTheLevels() throws Exception {
        assertThat(assess("level,message", "one,i want to die", "three,how do i block somebody"))
                .isZero();
        assertThat(printed(table).lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("urgent 1 100 %", "unlikely to be urgent 1 0 %", "not read 0 -");
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
