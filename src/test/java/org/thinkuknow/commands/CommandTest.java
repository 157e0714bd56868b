package org.thinkuknow.commands;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What README and {@code ./run} promise is there, and what is there is said. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("house")
class CommandTest {

    private static final Pattern NAMED = Pattern.compile("(?:`|^# )\\./run ([a-z]+(?:-[a-z]+)*)", Pattern.MULTILINE);

    @Test
    void readmeRunAndTheApplicationNameTheSameCommands() throws IOException {
        var words = Arrays.stream(Command.values()).map(Command::word).collect(Collectors.toSet());
        assertThat(namedIn("README.md")).isEqualTo(words);
        assertThat(namedIn("run")).isEqualTo(words);
    }

    @Test
    void anUnknownWordPrintsTheListAndStartsNothing(CapturedOutput printed) {
        assertThat(Command.run("check-contents")).contains(2);
        assertThat(printed.getErr())
                .contains("There is no such command")
                .contains(Arrays.stream(Command.values())
                        .map(command -> "  " + command.word())
                        .toList());
        assertThat(printed.getErr()).contains("import-quiz FILE BAND/LESSON: turns a quiz");
    }

    @Test
    void onlyOptionsOrNothingStartTheApplication() {
        assertThat(Command.run()).isEmpty();
        assertThat(Command.run("--server.port=0")).isEmpty();
    }

    @Test
    void aCommandWithoutWhatItNeedsSaysWhatThatIs(CapturedOutput printed) {
        assertThat(Command.run("import-quiz", "quiz.gift")).contains(2);
        assertThat(Command.run("open-administrator")).contains(2);
        assertThat(Command.run("assess")).contains(1);
        assertThat(Command.run("deadlines")).contains(2);
        assertThat(printed.getErr())
                .contains(
                        "import-quiz FILE BAND/LESSON",
                        "open-administrator USERNAME",
                        "deadlines FILE.csv",
                        "Which file?");
    }

    private static Set<String> namedIn(String file) throws IOException {
        return NAMED.matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult named) -> named.group(1))
                .collect(Collectors.toSet());
    }
}
